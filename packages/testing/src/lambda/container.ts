import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Cell, openCell } from './cell.ts'
import { type Outcome, type RuntimeApi, runtimeApi } from './runtime-api.ts'

/** A function as its template declares it. */
export type LambdaSpec = {
  readonly name: string
  /** Folder of the bundle. */
  readonly code: string
  readonly handler: string
  readonly memoryMb: number
  readonly timeoutSeconds: number
  readonly tmpMb: number
  readonly environment: Readonly<Record<string, string>>
  /** Whether X-Ray samples its calls. */
  readonly isTraced?: boolean
}

/** One process that serves one invocation after another, and stands still in between. */
export type Container = {
  readonly pid: number
  readonly invoke: (event: unknown) => Promise<Outcome>
  readonly isDead: () => boolean
  /** Milliseconds that its start took, as Lambda counts them: until it asks for work. */
  readonly initMs: () => number | undefined
  /** The most memory that it ever held, as the kernel counted. */
  readonly peakBytes: () => number
  readonly kill: () => void
  readonly end: () => Promise<void>
}

const bootstrap = fileURLToPath(new URL('./bootstrap.ts', import.meta.url))
const LOOK_MS = 20
const ACCOUNT = '123456789012'

/** Starts a process for a function. `session` goes into its credentials, so that a server knows who asks. */
export const startContainer = async (
  spec: LambdaSpec,
  session: string,
  environment: Readonly<Record<string, string>>,
  say: (line: string) => void,
): Promise<Container> => {
  const arn = `arn:aws:lambda:us-east-1:${ACCOUNT}:function:${spec.name}`
  const isTraced = spec.isTraced === true
  const api = await runtimeApi({ arn, timeoutMs: spec.timeoutSeconds * 1000, isTraced })
  const { memoryMb, tmpMb, code } = spec
  const cell = openCell({ code, node: process.execPath, bootstrap, memoryMb, tmpMb })
  const child = spawn(cell.command, cell.words, {
    cwd: code,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...surroundings(spec, cell, api.address), ...spec.environment, ...environment, AWS_SESSION_TOKEN: session },
  })
  for (const stream of [child.stdout, child.stderr]) sayLines(stream, say)
  return watched(spec, child, cell, api)
}

const watched = (spec: LambdaSpec, child: ChildProcess, cell: Cell, api: RuntimeApi): Container => {
  const pid = child.pid ?? 0
  let peak = 0
  let isOver = false
  const kill = (): void => {
    if (!isOver) child.kill('SIGKILL')
  }
  // The kernel's own high-water mark: what happens between two looks is seen at the next.
  const look = setInterval(() => {
    peak = Math.max(peak, memoryOf(pid))
    if (peak > spec.memoryMb * 2 ** 20) kill()
  }, LOOK_MS)
  look.unref()
  const exited = new Promise<void>((resolve) => {
    const over = (how: string) => {
      if (isOver) return
      isOver = true
      clearInterval(look)
      api.died(how)
      void api.close().then(() => {
        rmSync(cell.folder, { recursive: true, force: true })
        resolve()
      })
    }
    child.on('exit', (code, signal) =>
      over(signal === 'SIGKILL' ? 'signal: killed' : (signal ?? `exit status ${code}`)),
    )
    child.on('error', (error) => over(error.message))
  })
  return {
    pid,
    invoke: async (event) => {
      // A process thaws when there is something to do.
      const outcome = await api.invoke(event, {
        thaw: () => child.kill('SIGCONT'),
        freeze: () => child.kill('SIGSTOP'),
        timeOut: kill,
      })
      peak = Math.max(peak, memoryOf(pid))
      if (peak <= spec.memoryMb * 2 ** 20) return outcome
      kill()
      await exited
      return { errorType: 'Runtime.ExitError', errorMessage: 'Runtime exited with error: signal: killed' }
    },
    isDead: () => isOver,
    initMs: api.initMs,
    peakBytes: () => peak,
    kill,
    end: () => {
      kill()
      return exited
    },
  }
}

/** The variables that Lambda itself sets. There is no HOME. */
const surroundings = (spec: LambdaSpec, cell: Cell, api: string): Readonly<Record<string, string>> => ({
  ...cell.environment,
  PATH: '/var/lang/bin:/usr/local/bin:/usr/bin/:/bin:/opt/bin',
  LANG: 'en_US.UTF-8',
  TZ: ':UTC',
  LAMBDA_TASK_ROOT: cell.taskRoot,
  LAMBDA_RUNTIME_DIR: '/var/runtime',
  _HANDLER: spec.handler,
  AWS_LAMBDA_RUNTIME_API: api,
  AWS_LAMBDA_FUNCTION_NAME: spec.name,
  AWS_LAMBDA_FUNCTION_VERSION: '1',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(spec.memoryMb),
  AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
  AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${spec.name}`,
  AWS_LAMBDA_LOG_STREAM_NAME: '2026/11/22/[1]0',
  AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
  AWS_XRAY_CONTEXT_MISSING: 'LOG_ERROR',
  // Nobody listens: traces go by UDP, and are lost.
  AWS_XRAY_DAEMON_ADDRESS: '127.0.0.1:2000',
  AWS_DEFAULT_REGION: 'us-east-1',
  AWS_REGION: 'us-east-1',
})

const memoryOf = (pid: number): number => {
  try {
    const kilobytes = /VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Number(kilobytes ?? 0) * 1024
  } catch {
    return 0
  }
}

const sayLines = (stream: NodeJS.ReadableStream | null, say: (line: string) => void): void => {
  let rest = ''
  stream?.setEncoding('utf8').on('data', (text: string) => {
    const lines = `${rest}${text}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) say(line)
  })
}
