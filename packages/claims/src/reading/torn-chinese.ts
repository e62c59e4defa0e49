/** Words that texts on trade are full of. A line that ends inside one goes on. */
const WORDS =
  '哈萨克斯坦 吉尔吉斯斯坦 塔吉克斯坦 土库曼斯坦 乌兹别克斯坦 中亚五国 中亚国家 五国 两国 双边 贸易 贸易额 贸易总额 进出口 出口额 进口额 出口 进口 顺差 逆差 投资 投资额 存量 增长 同比 环比 下降 增加 减少 上升 提高 达到 超过 突破 其中 分别 占比 份额 比重 约占 以上 左右 亿美元 亿元 万元 万吨 亿立方米 立方米 美元 欧元 人民币 坚戈 卢布 百分点 百分之 标箱 标准箱 公里 兆瓦 吉瓦 千瓦 集装箱 班列 列车 口岸 铁路 公路 管道 天然气 石油 原油 电站 项目 工程 工厂 企业 公司 协议 合同 文件 合作 签署 海关 总署 统计 数据 显示 商务部 年底 年末 上半年 季度 以来 截至 累计 目前 预计 计划 电子商务 跨境 电商 农产品 产品 商品 市场 总额 总值 规模 金额 价值 伙伴 第一 最大'

const NO_BREAK_AFTER = /[，、（《“]$|[\u3400-\u9fff\]],$/
const LEADS_TO_NUMBER = /[为达至到约近逾超过于占增降]$/
/** A number whose scale stands on the next line, with what digits are left; a year has four. */
const TORN_NUMBER = /[\u3400-\u9fff]\d{1,3}\.?$/
const NO_BREAK_BEFORE = /^[，、；。）》”％%]/

/** What a word leaves at the end of a line, by its last character: that, and what begins the next line. */
const cuts = new Map<string, readonly (readonly [string, string])[]>()
for (const word of WORDS.split(' '))
  for (let at = 1; at < word.length; at += 1) {
    const last = word[at - 1] ?? ''
    cuts.set(last, [...(cuts.get(last) ?? []), [word.slice(0, at), word.slice(at)]])
  }

/** "…贸易额3 / 9亿美元": whether a line of Chinese ends inside the digits of a number. */
export const isTornNumber = (left: string, right: string): boolean =>
  TORN_NUMBER.test(left) && /^\d{1,3}(?:\.\d{1,3})?\s?[亿万%％]/.test(right)

/** Whether a line of Chinese ends inside a word, or where print breaks no sentence: "…双边贸 / 易额", "…，/ 同比增长". */
export const isTornChinese = (left: string, right: string): boolean =>
  /[\u3400-\u9fff，、（《“,\d.]$/.test(left) &&
  /^[\u3400-\u9fff，、；。）》”％%\d]/.test(right) &&
  (NO_BREAK_AFTER.test(left) ||
    (LEADS_TO_NUMBER.test(left) && /^\d/.test(right)) ||
    isTornNumber(left, right) ||
    NO_BREAK_BEFORE.test(right) ||
    (cuts.get(left.at(-1) ?? '') ?? []).some(([end, begin]) => left.endsWith(end) && right.startsWith(begin)))
