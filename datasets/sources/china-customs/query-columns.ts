import type { LayoutColumns } from '@corridor/contracts'

/** Columns of the query service in the order of its downloads. Which stand there depends on what was asked for. */
export const queryColumns: LayoutColumns = {
  mapped: ['数据年月', '商品编码', '商品名称'],
  optional: [
    '贸易伙伴编码',
    '贸易伙伴名称',
    '贸易方式编码',
    '贸易方式名称',
    '注册地编码',
    '注册地名称',
    '第一数量',
    '第一计量单位',
    '第二数量',
    '第二计量单位',
    '人民币',
    '美元',
    // The service never states the flow; people add it.
    '贸易类型',
    '总重量（千克）',
    '重量单位',
  ],
}

/** Each line of a download ends with a blank cell under no heading; whoever adds a column puts it before or after. */
export const blankHeadings = Array.from({ length: 20 }, (_, index) => `column ${index + 1}`)

/** Reference tables that both parses of such downloads read. */
export const queryReference: readonly string[] = ['area_aliases', 'area_codes', 'areas', 'hs_codes', 'regions']
