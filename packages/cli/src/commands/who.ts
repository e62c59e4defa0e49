import { loadInputs } from '@corridor/aggregation'
import { CorridorError, parseCsv, type ReleaseManifest, releaseOrLatest, type Session } from '@corridor/contracts'
import { allSnapshots, graphOfRelease, inputRows } from '@corridor/walk'
import { type Answer, defineCommand, text } from '../command.ts'
import { openRelease, openReleaseAsOf } from '../open-release.ts'
import { citationOf, type Language, languages } from '../who/cite.ts'
import { type Figure, figuresOn, nearestTo } from '../who/figures.ts'
import { gapsOf } from '../who/gap.ts'
import { areaOf, areaWords, flowOf, periodOf, type Question } from '../who/question.ts'
import { shownAnswer, type Told } from '../who/show.ts'
import type { CorridorWorld } from '../world.ts'
import { momentOf } from './query.ts'

export const who = defineCommand({
  name: 'who',
  usage: '<reporter> <partner> <flow> <period>',
  summary: 'who says what of a flow, the gap between the sides, and ready citations',
  details:
    'Every figure on one flow by every source of both sides: `corridor who CHN KGZ export 2023`.\nAreas: ISO codes or names (CHN, KG, Kyrgyzstan, Киргизия, 哈萨克斯坦). Flows: export, import, both, turnover.\nPeriods: 2023, 2023-05, 2023-H1, 2023-Q3, 2023-01/2023-09.\nIt reads this store, also figures that may not be passed on: the terms stand beside each.',
  options: {
    release: { type: 'string', value: '<id>', help: 'a release (the latest)' },
    'as-of': { type: 'string', value: '<date>', help: 'as it could be known then: 2025-04-11' },
    language: { type: 'string', value: '<en|ru|uk|all>', help: 'language of the citations (en)' },
  },
  words: [4, 4],
  run: async (world, [reporter = '', partner = '', flow = '', period = ''], values): Promise<Answer> => {
    const asked = languagesOf(text(values, 'language') ?? 'en')
    const asOf = text(values, 'as-of')
    const moment = asOf === undefined ? undefined : momentOf(asOf, '--as-of')
    const [areas, aliases] = await Promise.all([table(world, 'areas'), table(world, 'area_aliases')])
    const words = areaWords(areas, aliases)
    const question: Question = {
      reporter: areaOf(words, reporter),
      partner: areaOf(words, partner),
      flow: flowOf(flow),
      period: periodOf(period),
    }
    if (question.reporter === question.partner)
      throw new CorridorError('WrongUse', `${reporter} and ${partner} are the same area`)
    const manifest = await releaseOrLatest(world.store, text(values, 'release'))
    const names = new Map(areas.map(({ area_code, name_en }) => [area_code, name_en]))
    return world.withScratch(async (folder) => {
      await using session = await world.openEngine()
      await openHistories(world, session, folder, manifest, moment)
      const answered = await figuresOn(session, question)
      const told: Told = {
        ...answered,
        question,
        release: manifest.release,
        asOf: asOf ?? null,
        gaps: await gapsOf(session, question, answered.figures),
        nearest: answered.figures.length === 0 ? await nearestTo(session, question) : [],
      }
      return { json: asJson(told), text: shownAnswer(told, (code) => names.get(code) ?? code, asked) }
    })
  },
})

const languagesOf = (word: string): readonly Language[] => {
  if (word === 'all') return languages
  const language = languages.find((each) => each === word)
  if (language) return [language]
  throw new CorridorError('WrongUse', `--language is one of ${languages.join(', ')}, all`)
}

const table = async (world: CorridorWorld, id: string): Promise<readonly Readonly<Record<string, string>>[]> =>
  parseCsv(await world.readText(`datasets/reference/${id}.csv`))

/** The histories of a release with nothing withheld, beside its datasets; or both as the world could know them at a moment. */
const openHistories = async (
  world: CorridorWorld,
  session: Session,
  folder: string,
  manifest: ReleaseManifest,
  asOf: string | undefined,
): Promise<void> => {
  if (asOf !== undefined) return openReleaseAsOf(world, session, folder, manifest, asOf)
  await openRelease(world, session, manifest, 'trade.mirror')
  const graph = graphOfRelease(manifest, await allSnapshots(world.store, world.shelves))
  const shop = { store: world.store, shelves: world.shelves, readText: world.readText, graph }
  const needed = ['versions.trade_flows', 'versions.observations', 'records.citations', 'reference.precedence']
  await loadInputs(
    session,
    folder,
    Object.fromEntries(await Promise.all(needed.map(async (name) => [name, await inputRows(shop, name)] as const))),
  )
}

const asJson = (told: Told): object => {
  const cited = (figure: Figure): object => ({
    ...figure,
    citations: Object.fromEntries(languages.map((each) => [each, citationOf(figure, told.release, each)])),
  })
  return { ...told, figures: told.figures.map(cited), inside: told.inside.map(cited), before: told.before.map(cited) }
}
