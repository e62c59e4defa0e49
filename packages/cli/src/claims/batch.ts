import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { terminalLog } from '@corridor/adapters/terminal-log'
import {
  type Claim,
  extractClaims,
  type PassedOver,
  passedOver,
  plainClaim,
  readText,
  statedDate,
} from '@corridor/claims'
import { CorridorError } from '@corridor/contracts'
import type { Answer, Setting } from '../command.ts'
import { type Case, readCase } from './case.ts'
import { heapWords } from './heap-words.ts'
import { inputName, openInput, STANDARD_INPUT } from './input.ts'
import { linesOf } from './lines.ts'
import { openOutput } from './output.ts'

const MOST_LINE_BYTES = 128 * 1024 ** 2
/** After so many the rest is only counted. */
const MOST_TOLD = 20
const BETWEEN_PROGRESS = 250

export type Batch = { readonly input: string; readonly output: string; readonly isQuiet: boolean }

/**
 * Reads lines `{"id","text","lang"?,"document_date"?}` and writes `{"id","claims"}` for each, in their order. A line that
 * cannot be read has no claims in the output and its fault told on standard error; then the command ends with 1.
 * @throws FileUnavailable, WrongUse
 */
export const runBatch = async (setting: Setting, { input, output, isQuiet }: Batch): Promise<Answer> => {
  await refuseSameFile(setting.folder, input, output)
  const { chunks, bytes } = await openInput(setting, input)
  const out = await openOutput(setting, output)
  const count = { texts: 0, claims: 0, faults: 0, warnings: 0 }
  const told = teller(setting, inputName(input))
  const log = terminalLog(process.stderr, isQuiet || !process.stderr.isTTY)
  const seen = new Map<unknown, number>()
  let done = 0
  let shownAt = Date.now()
  for await (const { number, bytes: line } of linesOf(chunks, MOST_LINE_BYTES)) {
    done += (line?.byteLength ?? 0) + 1
    const read = readCase(line, number)
    if (read === 'blank') continue
    count.texts += 1
    for (const warning of [...read.warnings, ...again(seen, read, number)]) {
      count.warnings += 1
      told(number, warning)
    }
    const { claims, heaps, fault } = claimsOfCase(read)
    for (const heap of heaps) {
      count.warnings += 1
      told(number, heapWords(heap))
    }
    if (fault !== undefined) {
      count.faults += 1
      told(number, fault)
    }
    count.claims += claims.length
    await out.write(`${JSON.stringify({ id: read.id, claims })}\n`)
    if (bytes !== undefined && Date.now() - shownAt > BETWEEN_PROGRESS) {
      log.progress('claims', Math.min(done, bytes), bytes, `bytes, ${count.texts} texts`)
      shownAt = Date.now()
    }
  }
  log.end()
  await out.end()
  told.end()
  const text = summary(count, output)
  if (output === STANDARD_INPUT && !isQuiet) setting.err(`${text}\n`)
  return {
    json: output === STANDARD_INPUT ? undefined : { output, ...count },
    text: output === STANDARD_INPUT || isQuiet ? '' : text,
    exitCode: count.faults > 0 ? 1 : 0,
  }
}

type Answered = { readonly claims: readonly Claim[]; readonly heaps: readonly PassedOver[]; readonly fault?: string }

const claimsOfCase = ({ text, fault, language, documentDate }: Case): Answered => {
  if (fault !== undefined) return { claims: [], heaps: [], fault }
  try {
    const read = readText(text, language === undefined ? {} : { language })
    const claims = extractClaims(read, { documentDate: documentDate ?? statedDate(text) }).map(plainClaim)
    return { claims, heaps: passedOver(read) }
  } catch (error) {
    // One text must not cost the others.
    return { claims: [], heaps: [], fault: `the text could not be read (${String(error)}): please report it` }
  }
}

const again = (seen: Map<unknown, number>, { id, fault }: Case, number: number): readonly string[] => {
  if (fault !== undefined) return []
  const before = seen.get(id)
  if (before === undefined) seen.set(id, number)
  return before === undefined ? [] : [`the id ${JSON.stringify(id)} is that of line ${before} too; both are answered`]
}

/** Tells the first faults one by one, and how many more there are. */
const teller = ({ err }: Setting, name: string) => {
  let count = 0
  const tell = (line: number, what: string): void => {
    count += 1
    if (count <= MOST_TOLD) err(`${name}, line ${line}: ${what}\n`)
  }
  return Object.assign(tell, {
    end: () => {
      if (count > MOST_TOLD) err(`… and ${count - MOST_TOLD} more\n`)
    },
  })
}

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`

const summary = ({ texts, claims, faults }: { texts: number; claims: number; faults: number }, output: string) =>
  [
    `${plural(claims, 'claim')} in ${plural(texts, 'text')}${output === STANDARD_INPUT ? '' : `: ${output}`}`,
    ...(faults === 0
      ? []
      : [`${plural(faults, 'line')} could not be read and ${faults === 1 ? 'has' : 'have'} no claims`]),
  ].join('; ')

const refuseSameFile = async (folder: string, input: string, output: string): Promise<void> => {
  if (input === STANDARD_INPUT || output === STANDARD_INPUT) return
  const [from, to] = await Promise.all(
    [input, output].map((path) => stat(resolve(folder, path)).catch(() => undefined)),
  )
  if (from && to && from.ino === to.ino && from.dev === to.dev)
    throw new CorridorError('WrongUse', '--input and --output are the same file', {
      hint: 'Give --output another file: the lines would be overwritten while they are read.',
    })
}
