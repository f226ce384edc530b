import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { stripVTControlCharacters } from 'node:util'
import { withoutWorkflowCommands } from '../../../output/workflow-commands.ts'
import { privateMode, writeFileAtomically } from '../../../output/write-file-atomically.ts'
import { TargetError } from '../../target-error.ts'
import { currentRequestMeter } from '../../transport/request-meter.ts'
import { parseServerUrl } from '../../transport/server-url.ts'
import { onProcessExit } from './process-exit.ts'
import { assertNothingAnswers, type ReadySign, readyUrl } from './ready-sign.ts'
import { startWatchdog } from './watchdog.ts'

/** How a server is started. */
export type ServerStart = {
  readonly command: string
  readonly args?: readonly string[]
  readonly cwd?: string
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string>>
  /**
   * A pattern for the line that it prints when it is ready, with its base URL as the first group; or its base URL,
   * which is requested until it answers other than 503; or its base URL and what tells that it is ready. Nothing else may answer at a URL before.
   */
  readonly ready: RegExp | string | ReadySign
  /** Longest wait until it is ready, in milliseconds; a server that answers 503 is given 90 s at least. */
  readonly readyTimeout?: number
  /** How long it may take to end after the signal, in milliseconds; then it is killed. */
  readonly gracePeriod?: number
}
export type StartedServer = {
  readonly url: string
  /** Why it no longer answers, when it ended by itself. */
  exitError(): Promise<TargetError | undefined>
  /** Ends it with a signal, and kills it when that does not help. */
  stop(): Promise<void>
}

const maxOutputLength = 64 * 1024

/**
 * Starts a server and waits until it is ready. `env` has what sinks and clock need. Throws a TargetError when it does
 * not start, its output is then kept in a file, as `redact` changes it; and when another one answers at its URL already.
 */
export const startServer = async (
  name: string,
  start: ServerStart,
  env: Readonly<Record<string, string>>,
  redact: (text: string) => string = (text) => text,
): Promise<StartedServer> => {
  const { command, args = [], cwd, ready, readyTimeout = 30_000, gracePeriod = 5_000 } = start
  const sign = typeof ready === 'string' ? { url: ready } : ready
  if (!(sign instanceof RegExp)) await assertNothingAnswers(sign.url)
  const child = spawn(command, args, {
    env: { ...process.env, ...env, ...start.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, so that its child processes end with it.
    detached: process.platform !== 'win32',
    ...(cwd === undefined ? {} : { cwd }),
  })
  let [output, isCut] = ['', false]
  let spawnError: Error | undefined
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      isCut ||= output.length + text.length > maxOutputLength
      output = `${output}${text}`.slice(-maxOutputLength)
    })
  }
  child.once('error', (error) => {
    spawnError = error
  })
  const kill = (): void => void killGroup(child, 'SIGKILL')
  const removeExitHandler = onProcessExit(kill)
  const stopWatchdog = child.pid === undefined ? () => undefined : startWatchdog(child.pid, gracePeriod)
  // A server that ended has left nothing behind: no process goes on with the secrets of this job.
  const groupEnded = once(child, 'exit')
    .then(() => endGroup(child))
    .finally(stopWatchdog)
  groupEnded.catch(() => undefined)
  const exit = new Promise<undefined>((resolve) => child.once('exit', () => resolve(undefined)))
  const hasEnded = (): boolean => spawnError !== undefined || child.exitCode !== null || child.signalCode !== null
  let stopping = false
  const stop = async (): Promise<void> => {
    stopping = true
    removeExitHandler()
    if (!hasEnded()) killGroup(child, 'SIGTERM')
    const killTimer = setTimeout(kill, gracePeriod)
    await groupEnded.catch(() => undefined)
    clearTimeout(killTimer)
  }
  const startError = (sentence: string): TargetError => {
    // The line in which the output begins may have lost the beginning of a secret.
    const whole = isCut ? output.slice(output.indexOf('\n') + 1 || output.length) : output
    const redacted = redact(stripVTControlCharacters(whole))
    const said = tellingLine(redacted).slice(0, 200)
    return new TargetError('unreachable', `${sentence}${said === '' ? '' : `: ${said}`}`, {
      advice: `Its output is in ${saveOutput(name, redacted)}.`,
      ...(spawnError === undefined ? {} : { cause: spawnError }),
    })
  }
  const exitDescription = (): string => {
    if (spawnError !== undefined) return `the server of the adapter cannot be started: ${spawnError.message}`
    const how = child.signalCode === null ? `exit code ${child.exitCode}` : `signal ${child.signalCode}`
    return `the server of the adapter ended with ${how}`
  }
  let reported: TargetError | undefined
  currentRequestMeter()?.grant(readyTimeout)
  try {
    const began = performance.now()
    const readiness = await readyUrl(sign, () => output, { hasEnded, exit }, readyTimeout)
    if ('url' in readiness) {
      return {
        url: parseServerUrl(readiness.url),
        stop,
        async exitError() {
          // Connections break a little before the end of the process is known.
          if (!stopping && !hasEnded()) await Promise.race([once(child, 'exit'), wait(100)])
          if (!stopping && hasEnded()) reported ??= startError(exitDescription())
          return reported
        },
      }
    }
    if (hasEnded()) throw startError(exitDescription())
    const seconds = Math.round((performance.now() - began) / 100) / 10
    const why = readiness.why === undefined ? '' : ` (it ${readiness.why})`
    throw startError(`the server of the adapter was not ready within ${seconds} s${why}`)
  } catch (error) {
    await stop()
    throw error
  }
}

/** Milliseconds that processes of a server have to end after the one that was started. */
const groupGracePeriod = 500

/** Ends what is left of the processes that a server started. */
const endGroup = async (child: ChildProcess): Promise<void> => {
  const end = performance.now() + groupGracePeriod
  while (performance.now() < end && killGroup(child, 0)) await wait(20)
  killGroup(child, 'SIGKILL')
}

/** The last line of an output that speaks of an error, or else its last line that holds a word. */
const tellingLine = (output: string): string => {
  const lines = output.split('\n').map((line) => line.trim())
  const spoken = lines.filter((line) => /\w/.test(line))
  return (
    spoken.findLast((line) => /error|fail|cannot|denied|refused|in use/i.test(line) && !line.startsWith('at ')) ??
    spoken.at(-1) ??
    ''
  )
}

/** Sends a signal to all processes of a server; 0 only asks. Whether there is one. */
const killGroup = ({ pid }: ChildProcess, signal: NodeJS.Signals | 0): boolean => {
  if (pid === undefined) return false
  try {
    return process.kill(process.platform === 'win32' ? pid : -pid, signal)
  } catch {
    return false
  }
}

/** Saves the output of the server to a file for the user. Only this user may read it: a server may say anything. */
const saveOutput = (name: string, output: string): string => {
  const file = join(tmpdir(), `assay-${name.replace(/[^\w.-]/g, '-')}-${process.pid}.log`)
  writeFileAtomically(file, withoutWorkflowCommands(output), { mode: privateMode })
  return file
}
