const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** Digits that a document raises, as digits that are raised in any text: the mark of a note, a power. Other words stay. */
export const raisedDigits = (text: string): string => {
  const digits = /^\s*\[?(\d{1,3})\]?\s*$/.exec(text)?.[1]
  return digits === undefined ? text : [...digits].map((digit) => RAISED[Number(digit)] ?? '').join('')
}
