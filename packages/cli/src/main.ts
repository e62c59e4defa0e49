import { run } from './run.ts'

// A reader that has seen enough (`| head`) closes the pipe: that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

// A command that is stopped leaves no copies of objects behind: only an exit removes them.
process.once('SIGINT', () => process.exit(130))
process.once('SIGTERM', () => process.exit(143))

process.exitCode = await run(process.argv.slice(2), {
  environment: process.env,
  folder: process.cwd(),
  out: (text) => new Promise((resolve) => process.stdout.write(text, resolve)),
  err: (text) => process.stderr.write(text),
  input: () => process.stdin,
  ...(process.stdout.isTTY ? { terminal: { columns: process.stdout.columns } } : {}),
})
