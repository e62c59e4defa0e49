import type { NodeEntry } from '@corridor/contracts'

export type Nodes = Readonly<Record<string, NodeEntry>>

/** What of ours can move a figure whose bytes stayed as they were. */
export type OurPart = 'correction' | 'rate' | 'parser' | 'declaration' | 'code_table' | 'computation' | 'program'

/** What feeds a dataset anew: snapshots that came or went beneath it, and what of ours changed there. */
export type Behind = {
  readonly came: readonly string[]
  readonly went: readonly string[]
  readonly ours: readonly OurPart[]
}

const partOf = (input: string): OurPart => {
  const [sort = ''] = input.split(':')
  if (sort === 'corrections') return 'correction'
  if (sort === 'layout' || input === 'room:normalization' || sort === 'kind' || input === 'snapshot') return 'parser'
  if (sort === 'source' || sort === 'sources' || sort === 'absences') return 'declaration'
  if (sort === 'reference') return 'code_table'
  if (sort === 'model' || sort === 'check') return 'computation'
  return 'program'
}

/** Whether a snapshot is the newest of its partition: that a file came is told of that file, and what is read stays as it was. */
const ABREAST = 'newest'

const order: readonly OurPart[] = [
  'correction',
  'rate',
  'parser',
  'declaration',
  'code_table',
  'computation',
  'program',
]

/**
 * Why a node is another than in the release before: compares the inputs of both, and of what they are made from, down to bytes,
 * declarations and code. Inputs are known by their fingerprints in the manifests.
 */
export const behind = (before: Nodes, after: Nodes, id: string): Behind => {
  const came = new Set<string>()
  const went = new Set<string>()
  const ours = new Set<OurPart>()
  const seen = new Set<string>()
  const visit = (node: string): void => {
    if (seen.has(node)) return
    seen.add(node)
    const [old, now] = [before[node]?.inputs ?? {}, after[node]?.inputs ?? {}]
    for (const input of new Set([...Object.keys(old), ...Object.keys(now)])) {
      if (old[input] === now[input] || input === ABREAST) continue
      if (!input.startsWith('records/') && (input in before || input in after)) visit(input)
      // Records stand on the records of rates: dollars are converted with them.
      else if (input.startsWith('records/') && node.startsWith('records/')) ours.add('rate')
      else if (!input.startsWith('records/')) ours.add(partOf(input))
      else if (before[input] === undefined) came.add(input.slice('records/'.length))
      else if (after[input] === undefined) went.add(input.slice('records/'.length))
      else visit(input)
    }
  }
  visit(id)
  return { came: [...came].sort(), went: [...went].sort(), ours: order.filter((part) => ours.has(part)) }
}
