import type { Log } from '@corridor/contracts'

type Out = { readonly isTTY?: boolean; readonly columns?: number; readonly write: (text: string) => unknown }

const BAR = 24

/** Progress on one line that is redrawn on a terminal; one line per step in a file. Silent when `isQuiet`. */
export const terminalLog = (out: Out, isQuiet: boolean): Log & { readonly end: () => void } => {
  let open = ''
  const close = (): void => {
    if (open !== '') out.write('\n')
    open = ''
  }
  return {
    progress: (step, done, total, what = '') => {
      if (isQuiet) return
      if (out.isTTY !== true) {
        if (done === total) out.write(`${step.padEnd(11)} ${done}/${total}\n`)
        return
      }
      if (open !== '' && open !== step) close()
      const filled = total === 0 ? BAR : Math.round((done / total) * BAR)
      const bar = `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)}`
      const line = `${step.padEnd(11)} ${bar} ${done}/${total} ${done === total ? '' : what}`
      out.write(`\r\u001b[K${line.slice(0, Math.max(20, (out.columns || 80) - 1))}`)
      open = step
      if (done === total) close()
    },
    warn: (message) => {
      close()
      out.write(`warning: ${message}\n`)
    },
    info: (message) => {
      if (isQuiet) return
      close()
      out.write(`${message}\n`)
    },
    end: close,
  }
}
