import { spawn } from 'node:child_process'

/**
 * Ends a process group once nobody holds its input any more, in good order where it does that in time. SIGKILL leaves a
 * process no moment of its own, so somebody else has to look.
 */
const script = 'read -r over || { kill -s TERM -- "-$1" && sleep "$2" && kill -s KILL -- "-$1"; } 2>/dev/null'

/**
 * Watches over a process group that this process started: it ends when this process does, however that may be. `grace` is
 * how long it may take to end, in milliseconds. Call what comes back once the group has ended. Nothing on Windows, which
 * has neither groups nor this shell.
 */
export const startWatchdog = (group: number, gracePeriod: number): (() => void) => {
  if (process.platform === 'win32') return () => undefined
  const watchdog = spawn('/bin/sh', ['-c', script, 'assay-sentry', String(group), String(gracePeriod / 1000)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    // A signal for the group of this process, such as Ctrl-C, is not for the sentry.
    detached: true,
  })
  // Where there is no shell, the group is ended by this process alone.
  watchdog.on('error', () => undefined)
  watchdog.stdin.on('error', () => undefined)
  watchdog.unref()
  return () => watchdog.stdin.end('over\n')
}
