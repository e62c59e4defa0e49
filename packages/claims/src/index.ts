export { decodeText } from './reading/decode/decode-text.ts'
export { type OpenDocument, openDocument, readDocument } from './reading/open-document.ts'
export { type ReadingHints, readText } from './reading/read-text.ts'
export * from './reading/text-as-read.ts'
