import { spawn } from 'node:child_process'

/**
 * Shell script that ends a process group when its own standard input closes: with a signal first, then by force. A
 * process that is killed by SIGKILL cannot clean up, so another one has to.
 */
const script = 'read -r over || { kill -s TERM -- "-$1" && sleep "$2" && kill -s KILL -- "-$1"; } 2>/dev/null'

/**
 * Starts a watchdog for a process group that this process started: the group ends when this process does, for any
 * reason. `gracePeriod` is how long it may take to end, in milliseconds. Call the result once the group has ended. Does
 * nothing on Windows, which has neither groups nor this shell.
 */
export const startWatchdog = (group: number, gracePeriod: number): (() => void) => {
  if (process.platform === 'win32') return () => undefined
  const watchdog = spawn('/bin/sh', ['-c', script, 'assay-watchdog', String(group), String(gracePeriod / 1000)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    // A signal to the group of this process, such as Ctrl-C, must not reach the watchdog.
    detached: true,
  })
  // Without a shell, only this process ends the group.
  watchdog.on('error', () => undefined)
  watchdog.stdin.on('error', () => undefined)
  watchdog.unref()
  return () => watchdog.stdin.end('over\n')
}
