import type { DocumentReaders } from '@corridor/contracts'
import { readDocx } from './docx.ts'
import { readHtml } from './html.ts'
import { readPdf } from './pdf.ts'

/** The readers of documents. They stand apart from the other adapters: only who reads documents loads their libraries. */
export const documentReaders: DocumentReaders = { readHtml, readDocx, readPdf }
