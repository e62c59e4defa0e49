/** Characters that a name of a country has in no language, where it was read in a wrong encoding or saved in one too small. */
const broken =
  /[?\uFFFD\u0080-\u009F\u00A1-\u00BF\u00D7\u00F7]|[\u00C0-\u00FF]{2}|[\u00C0-\u00DF][\u0250-\u02FF]|锟斤拷|烫烫|^[\d.,\s-]+$/

/** Whether the name of a country was lost: blank, question marks, or letters of a wrong encoding. */
export const isLostName = (name: string | null | undefined): boolean =>
  name === null || name === undefined || name.trim() === '' || broken.test(name)
