import { isSign, type Token } from '../tokens.ts'

const attends =
  /^(присутні$|присутствов|присутствуют$|present$|участвова|участвую|участие$|участь$|приняли участие|брали участь|взяли участь|attend|joined|gathered|собрал|зібрал|参加|出席|汇聚)/

/** "More than 60 companies attended a forum". */
const comes =
  /^(attended|took part|participated|joined the|gathered (at|in|for)|приняли участие|участвовали|взяли участь|брали участь|参加|出席)/

const guests =
  /^(代表(?!处)|嘉宾|delegates|participants|guests|attendees|участник|делегат|представител|гостей|учасник|представник)/

/** "150 представителей 80 компаний", "delegates from 60 firms": whose people came. */
const isOfGuests = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(Math.max(0, from - 3), from).some(({ text }) => guests.test(text))

const event =
  /^(форум|бизнес-форум|бізнес-форум|саммит|саміт|конференци|конференці|выставк|виставк|forum|summit|conference|exhibition|论坛|峰会|博览会)/

/** "Более 300 человек собрал бизнес-форум". */
const isGathered = (tokens: readonly Token[], to: number): boolean =>
  tokens.slice(to, to + 2).some(({ text }) => attends.test(text)) &&
  tokens.slice(to, to + 5).some(({ text }) => event.test(text))

/** "Leaders of 20 states and 10 international organisations". */
const isOfStates = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to + 2)
    .some(
      ({ text }, at, all) =>
        /^(международн|міжнародн)/.test(text) && /^(организац|організац)/.test(all[at + 1]?.text ?? ''),
    )

const rank = /^(позиці|позици|місц|мест|сход|строч|ступен|ступін|places?$|spots?$|positions?$|notch)/

/** «піднялася на 3 позиції» in a rating: by how many places, and nothing that is counted. */
export const isRankChange = (tokens: readonly Token[], from: number, to: number): boolean =>
  [to, to - 1].some((at) => rank.test(tokens[at]?.text ?? '')) &&
  tokens
    .slice(Math.max(0, from - 14), to + 6)
    .some(({ text }) => /^(рейтинг|rating|ranking|index$|індекс|индекс)/.test(text))

/** "the joint capacity of its two plants": named before, and no count of them. */
const isOfOwn = (tokens: readonly Token[], from: number): boolean =>
  /^(its|their)$/.test(tokens[from - 1]?.text ?? '') &&
  tokens[from - 2]?.text === 'of' &&
  /^(capacity|output|production)$/.test(tokens[from - 3]?.text ?? '')

/** Who takes part in a meeting is no claim; nor is a speed, nor how many times as fast something is. */
export const countsGuests = (tokens: readonly Token[], from: number, to: number): boolean =>
  guests.test(tokens[to]?.text ?? '') ||
  guests.test(tokens[to - 1]?.text ?? '') ||
  isOfGuests(tokens, from) ||
  isOfOwn(tokens, from) ||
  isOfStates(tokens, from, to) ||
  isGathered(tokens, to) ||
  comes.test(
    tokens
      .slice(to, to + 2)
      .map(({ text }) => text)
      .join(' '),
  ) ||
  tokens.slice(Math.max(0, from - 3), from).some(({ text }) => attends.test(text)) ||
  (tokens[to]?.text === '的' && guests.test(tokens[to + 1]?.text ?? '')) ||
  (tokens[from - 1]?.text === '速' && tokens[from - 2]?.text === '时') ||
  tokens.slice(Math.max(0, from - 3), from).some(({ text }) => /^(делегаци|делегаці|delegation|代表团)/.test(text))

const talk =
  /^(议题|主题|话题|环节|板块|方面|领域|文本|语言|文字|阶段|步骤|原因|问题|层面|维度|视角|章节|章|理由|场景|特点|时段|小时|月|部分|议案|提案|编码|代码)/

const parts =
  /^(items?|sections|chapters|points|topics|annexes|questions|раздел\S*|глав\S*|пункт\S*|вопрос\S*|розділ\S*|питан\S*)$/

const papers =
  /^(agenda|declaration|treaty|statement|roadmap|code|law|charter|protocol|report|strategy|communique|communiqué|повест\S*|деклараци\S*|договор\S*|заявлени\S*|кодекс\S*|стратеги\S*|порядок денн\S*|порядк\S*|договір|договор\S*|заяв[аіиу])$/

/** "The agenda has four items", «Декларация состоит из 15 разделов»: parts of a paper. */
const countsParts = (tokens: readonly Token[], to: number): boolean =>
  [tokens[to - 1], tokens[to]].some((token) => parts.test(token?.text ?? '')) &&
  tokens.slice(Math.max(0, to - 14), to + 5).some(({ text }) => papers.test(text))

const gate =
  /^(переход|погранпереход|пункт(а|и|ы|ів|ов)?$|пост(а|и|ы|ів|ов)?$|crossings?$|checkpoints?$|posts?$|ports?$|порт(а|и|ы|ів|ов)?$|口岸)/

/** «через два перехода», "through two crossings": which way something goes, told in passing. */
export const countsGates = (tokens: readonly Token[], from: number, to: number): boolean =>
  /^(через|through|via|经|经由|通过)$/.test(tokens[from - 1]?.text ?? '') &&
  tokens.slice(from, to + 2).some(({ text }) => gate.test(text))

/** 会议议程共三项: how long an agenda is. */
const isOfAgenda = (tokens: readonly Token[], to: number): boolean =>
  /^[项个]$/.test(tokens[to - 1]?.text ?? '') &&
  /(议程|议题|日程)[共有为]{0,2}$/.test(
    tokens
      .slice(Math.max(0, to - 8), to - 2)
      .map(({ text }) => text)
      .join(''),
  )

/** 3个议题, 三种文本, 两方: parts of a talk or a paper, sides of it. */
export const countsTalk = (tokens: readonly Token[], to: number, hasDigits: boolean): boolean =>
  talk.test(
    tokens
      .slice(to, to + 2)
      .map(({ text }) => text)
      .join(''),
  ) ||
  countsParts(tokens, to) ||
  isOfAgenda(tokens, to) ||
  (!hasDigits && tokens[to - 1]?.text === '方')

export const isPace = (tokens: readonly Token[], to: number): boolean =>
  (isSign(tokens[to], '/') && /^(ч|h|час|год|小|s|с)/.test(tokens[to + 1]?.text ?? '')) ||
  (tokens[to]?.text === 'as' && /^(fast|quick|quickly|long|cheap|expensive|often)$/.test(tokens[to + 1]?.text ?? ''))

/** 时速120公里, "a top speed of 160 km", "скоростью до 120 км": how fast. */
export const isSpeed = (tokens: readonly Token[], from: number): boolean =>
  (tokens[from - 1]?.text === '速' && tokens[from - 2]?.text === '时') ||
  tokens
    .slice(Math.max(0, from - 3), from)
    .some(({ text }) => /^(时速|скорост\S*|швидк\S*|швидкіст\S*|speed|speeds)$/.test(text))
