/** Letters that a terminal draws two columns wide. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u
/** Letters that stand on, or join, the one before, and those that draw nothing. */
const narrow = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u
const plain = /^[ -~\u00a1-\u00ac\u00ae-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027]*$/

/** Whether a letter takes two columns of a terminal. */
export const isWide = (letter: string): boolean => wide.test(letter)

/** Columns of a terminal that a text takes. */
export const textWidth = (text: string): number =>
  plain.test(text)
    ? text.length
    : [...text].reduce((width, letter) => width + (wide.test(letter) ? 2 : narrow.test(letter) ? 0 : 1), 0)
