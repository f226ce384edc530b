import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { readUrl } from '../server-url.ts'
import { socketTransport } from '../socket.ts'
import { TargetError } from '../target-error.ts'
import { beforeDeath } from './before-death.ts'
import { watchOver } from './sentry.ts'

/** How a server is started. */
export type ServerStart = {
  readonly command: string
  readonly args?: readonly string[]
  readonly cwd?: string
  /** Beside the environment of this process. */
  readonly env?: Readonly<Record<string, string>>
  /**
   * A line that it prints when it is ready, with its base URL as the first group; or its base URL, which is asked until
   * something answers.
   */
  readonly ready: RegExp | string
  /** Longest wait until it is ready, in milliseconds. */
  readonly patience?: number
  /** How long it may take to end once it is asked to, in milliseconds; then it is ended. */
  readonly grace?: number
}
export type Started = {
  readonly url: string
  /** Why it does not answer any more, where it ended by itself. */
  gone(): Promise<TargetError | undefined>
  /** Ask it to end, and end it where it does not. */
  stop(): Promise<void>
}

const mostOutput = 64 * 1024

/**
 * Start a server and wait until it is ready. `env` is what sinks and clock need of it. Throws a TargetError when it
 * does not start; what it said is then kept in a file.
 */
export const startServer = async (
  name: string,
  start: ServerStart,
  env: Readonly<Record<string, string>>,
): Promise<Started> => {
  const { command, args = [], cwd, ready, patience = 30_000, grace = 5_000 } = start
  const child = spawn(command, args, {
    env: { ...process.env, ...env, ...start.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that what it starts ends with it.
    detached: process.platform !== 'win32',
    ...(cwd === undefined ? {} : { cwd }),
  })
  let output = ''
  let failed: Error | undefined
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output = `${output}${text}`.slice(-mostOutput)
    })
  }
  child.once('error', (error) => {
    failed = error
  })
  const kill = (): void => killGroup(child, 'SIGKILL')
  const spared = beforeDeath(kill)
  const relieve = child.pid === undefined ? () => undefined : watchOver(child.pid, grace)
  child.once('exit', relieve)
  const hasEnded = (): boolean => failed !== undefined || child.exitCode !== null || child.signalCode !== null
  let stopping = false
  const stop = async (): Promise<void> => {
    stopping = true
    spared()
    if (hasEnded()) return
    const ended = once(child, 'exit')
    killGroup(child, 'SIGTERM')
    const late = setTimeout(kill, grace)
    await ended
    clearTimeout(late)
  }
  const trouble = (sentence: string): TargetError => {
    const last = output.trim().split('\n').at(-1)?.slice(0, 200) ?? ''
    return new TargetError('unreachable', `${sentence}${last === '' ? '' : `: ${last}`}`, {
      advice: `What it said is in ${keep(name, output)}.`,
      ...(failed === undefined ? {} : { cause: failed }),
    })
  }
  const ended = (): string => {
    if (failed !== undefined) return `the server of the adapter cannot be started: ${failed.message}`
    const how = child.signalCode === null ? `exit code ${child.exitCode}` : `signal ${child.signalCode}`
    return `the server of the adapter ended with ${how}`
  }
  let told: TargetError | undefined
  try {
    const url = await readyUrl(ready, () => output, hasEnded, patience)
    if (url !== undefined) {
      return {
        url: readUrl(url),
        stop,
        async gone() {
          // The end of a process is known a little later than that of its connections.
          if (!stopping && !hasEnded()) await Promise.race([once(child, 'exit'), wait(100)])
          if (!stopping && hasEnded()) told ??= trouble(ended())
          return told
        },
      }
    }
    throw trouble(hasEnded() ? ended() : `the server of the adapter was not ready within ${patience / 1000} s`)
  } catch (error) {
    await stop()
    throw error
  }
}

/** The base URL once it is ready, or undefined when it ended or took too long. */
const readyUrl = async (
  ready: RegExp | string,
  output: () => string,
  hasEnded: () => boolean,
  patience: number,
): Promise<string | undefined> => {
  const until = performance.now() + patience
  const { transport, close } = socketTransport({ limit: 1_000, redirects: 'handed-over' })
  try {
    while (performance.now() < until && !hasEnded()) {
      if (typeof ready === 'string') {
        const isThere = await transport(readUrl(ready), { method: 'GET', path: '/', headers: {} }).then(
          () => true,
          () => false,
        )
        if (isThere) return ready
      } else {
        const found = ready.exec(output())
        if (found) return found[1] ?? found[0]
      }
      await wait(20)
    }
    return undefined
  } finally {
    close()
  }
}

const killGroup = ({ pid }: ChildProcess, signal: NodeJS.Signals): void => {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal)
  } catch {
    // It has ended by itself.
  }
}

/** Keep what the server said where its user finds it. */
const keep = (name: string, output: string): string => {
  const file = join(tmpdir(), `assay-${name.replace(/[^\w.-]/g, '-')}-${process.pid}.log`)
  writeFileSync(file, output)
  return file
}
