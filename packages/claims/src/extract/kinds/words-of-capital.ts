/** Words of paying interest and instalments. */
export const serves = /^(обслуговуван|обслуживани|debt service|servic|погашенн|погашени|还本付息|偿债)/

/** Words of who draws capital in, or puts it in. */
export const attracts =
  /^(привле|залуч|получ|отрима|attract|receiv|drew|invested|инвестировал|вложил|інвестувал|吸引|引进|获得|投资$)/
