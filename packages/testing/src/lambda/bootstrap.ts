import { request } from 'node:http'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

// The process of a function: imports its handler, then asks the Runtime API for one event after another. It runs alone in a
// bundle's cell, so it imports nothing of this house.

type Answer = { readonly headers: Readonly<Record<string, unknown>>; readonly body: string }
type Handler = (event: unknown, context: object) => Promise<unknown>

const environment = process.env
const api = `http://${environment.AWS_LAMBDA_RUNTIME_API}/2018-06-01/runtime`

const ask = (path: string, body?: object | null): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request(`${api}/${path}`, { method: body === undefined ? 'GET' : 'POST' }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part) => parts.push(part))
      response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(parts).toString() }))
      response.on('error', reject)
    })
    asked.on('error', reject)
    asked.end(body === undefined ? undefined : JSON.stringify(body))
  })

const told = (error: unknown): object =>
  error instanceof Error
    ? { errorType: error.name, errorMessage: error.message, trace: error.stack?.split('\n') ?? [] }
    : { errorType: typeof error, errorMessage: String(error), trace: [] }

const handlerOf = async (): Promise<Handler> => {
  const [file = '', name = ''] = (environment._HANDLER ?? '').split('.')
  const module = await import(pathToFileURL(join(environment.LAMBDA_TASK_ROOT ?? '', `${file}.mjs`)).href)
  if (typeof module[name] !== 'function') throw new TypeError(`${environment._HANDLER} is undefined or not exported`)
  return module[name] as Handler
}

const contextOf = (id: string, deadline: number, arn: string): object => ({
  functionName: environment.AWS_LAMBDA_FUNCTION_NAME,
  functionVersion: environment.AWS_LAMBDA_FUNCTION_VERSION,
  invokedFunctionArn: arn,
  memoryLimitInMB: environment.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
  awsRequestId: id,
  logGroupName: environment.AWS_LAMBDA_LOG_GROUP_NAME,
  logStreamName: environment.AWS_LAMBDA_LOG_STREAM_NAME,
  getRemainingTimeInMillis: () => deadline - Date.now(),
})

const handler = await handlerOf().catch(async (error: unknown) => {
  await ask('init/error', told(error))
  process.exit(1)
})

for (;;) {
  const { headers, body } = await ask('invocation/next')
  const id = String(headers['lambda-runtime-aws-request-id'])
  environment._X_AMZN_TRACE_ID = String(headers['lambda-runtime-trace-id'])
  const arn = String(headers['lambda-runtime-invoked-function-arn'])
  const context = contextOf(id, Number(headers['lambda-runtime-deadline-ms']), arn)
  try {
    const result = await handler(JSON.parse(body), context)
    await ask(`invocation/${id}/response`, (result ?? null) as object | null)
  } catch (error) {
    await ask(`invocation/${id}/error`, told(error))
  }
}
