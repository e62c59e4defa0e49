import type { ShapedRow, Sheet } from '@corridor/contracts'
import { readTracker, type TrackerDeal } from './tracker-sheets.ts'

/** Columns of the plain table of participants. */
export const participantColumns = ['deal_id', 'lists', 'side', 'participant', 'share', 'doubt'] as const

/** Commas part names; "and" may stand inside a name (Wuhan Iron and Steel), so it parts none. */
const namesOf = (entity: string): readonly string[] =>
  entity
    .split(',')
    .map((name) => name.trim().replace(/^and /, ''))
    .filter((name) => name !== '')

/** A ratio as per cent, digit by digit: 0.0275 is 2.75. What is no ratio stays as it is, to be rejected by name. */
export const percentOf = (ratio: string): string => {
  const [, whole = '', part = ''] = /^(\d+)(?:\.(\d+))?$/.exec(ratio) ?? []
  if (whole === '') return ratio
  const digits = part.padEnd(2, '0')
  const percent = `${whole}${digits.slice(0, 2)}`.replace(/^0+(?=\d)/, '')
  const rest = digits.slice(2).replace(/0+$/, '')
  return rest === '' ? percent : `${percent}.${rest}`
}

/** One share each ("45%, 35%, 20%", "60, 20%"); undefined where the text is no list. */
const listOf = (share: string): readonly string[] | undefined => {
  const parts = share.split(',').map((part) => part.trim().replace(/%$/, ''))
  return share.includes(',') && parts.every((part) => /^\d+(\.\d+)?$/.test(part)) ? parts : undefined
}

/** The share of each name, or none, with the reason why what is written belongs to nobody alone. */
const sharesOf = (
  names: readonly string[],
  share: string,
): { readonly shares: readonly string[]; readonly doubt: string } => {
  if (share === '') return { shares: [], doubt: '' }
  const list = listOf(share)
  const said = `share size as published: ${share}`
  if (list === undefined) {
    return names.length === 1
      ? { shares: [percentOf(share)], doubt: '' }
      : { shares: [], doubt: `${said}, of all together` }
  }
  return list.length === names.length ? { shares: list, doubt: '' } : { shares: [], doubt: `${said}, several in one` }
}

const participantsOf = ({ row, lists, deal_id, entity, share }: TrackerDeal): readonly ShapedRow[] => {
  const { record } = row.row
  const names = namesOf(entity)
  const { shares, doubt } = sharesOf(names, share)
  const chinese = names.map((participant, index) => ({
    record,
    locator: index === 0 ? row.locator : `${row.locator}, name ${index + 1}`,
    cells: { deal_id, lists, side: 'Chinese', participant, share: shares[index] ?? '', doubt },
  }))
  const participant = row.cells['Transaction Party'] ?? ''
  const other = { record, locator: `${row.locator}, party`, cells: { deal_id, lists, side: 'other', participant } }
  const nobody = { record, locator: row.locator, ignored_by: 'no participant named' }
  const all = participant === '' ? chinese : [...chinese, other]
  return all.length === 0 ? [nobody] : all
}

/** The Chinese side, each name with its share where it has one alone, and the other party. */
export const reshapeParticipants = (sheets: readonly Sheet[]): readonly ShapedRow[] => {
  const { deals, others } = readTracker(sheets)
  return [...others, ...deals.flatMap(participantsOf)]
}
