import { createReadStream, createWriteStream } from 'node:fs'
import { open, readFile, writeFile } from 'node:fs/promises'
import { finished, pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { type Encoding, type FileFormat, type FileReaders, lineBeginning } from '@corridor/contracts'
import { unzipSync } from 'fflate'
import { soundEntries } from './sound-zip.ts'
import { readWorkbook } from './workbook.ts'
import { readXml } from './xml.ts'

const OLE = [0xd0, 0xcf, 0x11, 0xe0]
const ZIP = [0x50, 0x4b, 0x03, 0x04]
const GZIP = [0x1f, 0x8b]

/** What the first bytes of a file are; a zip archive that holds a workbook is one. */
const formatOf = async (path: string): Promise<FileFormat> => {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0)
    const head = buffer.subarray(0, bytesRead)
    const begins = (magic: readonly number[]): boolean => magic.every((byte, index) => head[index] === byte)
    if (begins(OLE)) return 'workbook'
    if (begins(GZIP)) return 'gzip'
    if (begins(ZIP)) return (await entriesOf(path)).some((name) => /^xl\/workbook\./.test(name)) ? 'workbook' : 'zip'
    const text = head
      .toString('latin1')
      .replace(/^\xEF\xBB\xBF/, '')
      .trimStart()
    return /^<(\?xml|[A-Za-z][\w.-]*:?[\w.-]*[\s>])/.test(text) ? 'xml' : 'text'
  } finally {
    await file.close()
  }
}

/** Folders, and what archivers add of their own, are no files of anybody. */
const isFile = (name: string): boolean => !/(^__MACOSX\/|\/$|\.DS_Store$)/.test(name)

const entriesOf: FileReaders['entriesOf'] = async (path) => {
  const names: string[] = []
  unzipSync(await readFile(path), {
    filter: ({ name }) => {
      if (isFile(name)) names.push(name)
      return false
    },
  })
  return names
}

const unzip: FileReaders['unzip'] = async (path, ending, target) => {
  let found: string | undefined
  const entries = soundEntries(await readFile(path), (name) => {
    if (found !== undefined || !isFile(name) || !name.toLowerCase().endsWith(ending.toLowerCase())) return false
    found = name
    return true
  })
  const bytes = found === undefined ? undefined : entries.get(found)
  if (bytes === undefined) return undefined
  await writeFile(target, bytes)
  return found
}

const gunzip: FileReaders['gunzip'] = (path, target) =>
  pipeline(createReadStream(path), createGunzip(), createWriteStream(target))

const decoderOf = (encoding: Encoding) => new TextDecoder(encoding, { fatal: true })

const headOf: FileReaders['headOf'] = async (path, encoding, length) => {
  const file = await open(path)
  try {
    const wanted = length * 4
    const { buffer, bytesRead } = await file.read(Buffer.alloc(wanted), 0, wanted, 0)
    const decoder = decoderOf(encoding)
    // A character that the cut splits is no fault of the file.
    const text = decoder.decode(buffer.subarray(0, bytesRead), { stream: bytesRead === wanted })
    return text.slice(0, length)
  } catch {
    return undefined
  } finally {
    await file.close()
  }
}

/** More characters before the header than this are no preamble. */
const LONGEST_PREAMBLE = 65_536

const transcode: FileReaders['transcode'] = async (path, encoding, target, from) => {
  const decoder = decoderOf(encoding)
  const out = createWriteStream(target)
  let waiting = from === undefined ? undefined : ''
  const write = (text: string): boolean => {
    if (waiting === undefined) return out.write(text)
    waiting += text
    const at = lineAt(waiting, from ?? '')
    if (at === undefined) return waiting.length <= LONGEST_PREAMBLE
    const rest = waiting.slice(at)
    waiting = undefined
    return out.write(rest)
  }
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
      const isFlowing = write(decoder.decode(chunk, { stream: true }))
      if (waiting !== undefined && !isFlowing) return 'no_such_line'
      if (!isFlowing && out.writableNeedDrain) await new Promise<void>((resolve) => out.once('drain', resolve))
    }
    write(decoder.decode())
    return waiting === undefined ? 'done' : 'no_such_line'
  } catch (error) {
    if (error instanceof TypeError) return 'other_encoding'
    throw error
  } finally {
    out.end()
    await finished(out)
  }
}

/** Where the first line starts that begins so, or that is of this number. */
const lineAt = (text: string, begins: string | number): number | undefined => {
  if (typeof begins === 'string') return lineBeginning(text, begins)
  let start = 0
  for (let line = 1; line < begins; line += 1) {
    start = text.indexOf('\n', start) + 1
    if (start === 0) return undefined
  }
  return start
}

export const fileReaders: FileReaders = {
  documents: async () => (await import('./documents/index.ts')).documentReaders,
  formatOf,
  readWorkbook,
  readXml,
  entriesOf,
  unzip,
  gunzip,
  headOf,
  transcode,
}
