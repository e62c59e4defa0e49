/** What the server sends back. Of the body it promised only half comes; then it hangs up (`isCut`), or falls silent (`isStalled`). */
export type S3Answer = {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array
  readonly isCut?: boolean
  readonly isStalled?: boolean
}

/** A refusal with a code of S3. */
export class S3Refusal extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

export const refuse = (status: number, code: string, message: string): never => {
  throw new S3Refusal(status, code, message)
}

export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

export type XmlFields = Readonly<Record<string, string | number | boolean | undefined>>

/** One element for each field; those without a value are left out. */
export const xmlFields = (fields: XmlFields): string =>
  Object.entries(fields)
    .flatMap(([name, value]) => (value === undefined ? [] : [`<${name}>${escapeXml(String(value))}</${name}>`]))
    .join('')

export const xmlAnswer = (
  status: number,
  element: string,
  content: string,
  headers: Readonly<Record<string, string>> = {},
): S3Answer => ({
  status,
  headers: { 'content-type': 'application/xml', ...headers },
  body: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n<${element}>${content}</${element}>`),
})

export const errorAnswer = (status: number, code: string, message: string): S3Answer =>
  xmlAnswer(status, 'Error', xmlFields({ Code: code, Message: message, RequestId: 'test' }))

/** What work gives back; a refusal as the answer that tells it. */
export const answerOrRefusal = (work: () => S3Answer): S3Answer => {
  try {
    return work()
  } catch (error) {
    return error instanceof S3Refusal
      ? errorAnswer(error.status, error.code, error.message)
      : errorAnswer(500, 'InternalError', `the server of the tests has a fault: ${String(error)}`)
  }
}
