/** Characters that make up more than half of any newspaper, and those of trade and of the region. */
export const COMMON_HAN: ReadonlySet<string> = new Set([
  ...'的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三',
  ...'之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开合还因由其些然前外天政四日那社事平形相全表间样与关各重新线内数',
  ...'贸易额出口亿万元美增长比哈萨克斯坦吉尔乌兹别塔土库曼投资企业商品铁路班列集装箱吨货运管道气油煤矿项目协议签署月季超约达占总值海关统计据报道五亚欧区域合作',
])
