const lastDayOf = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toJSON().slice(0, 10)

/** A period in the words of the records: `2024`, `2024-H1`, `2024-Q3`, `2024-05`, a day, or a window `start/end`. */
export const periodWord = (start: string, end: string): string => {
  if (start === end) return start
  const [year, month] = start.split('-').map(Number)
  if (year === undefined || month === undefined || !start.endsWith('-01')) return `${start}/${end}`
  const reaches = (months: number): boolean => end === lastDayOf(year, month + months - 1)
  if (month === 1 && reaches(12)) return String(year)
  if (month % 6 === 1 && reaches(6)) return `${year}-H${(month + 5) / 6}`
  if (month % 3 === 1 && reaches(3)) return `${year}-Q${(month + 2) / 3}`
  return reaches(1) ? start.slice(0, 7) : `${start}/${end}`
}
