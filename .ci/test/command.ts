import { type SpawnOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import type { Part } from './part.ts'
import { showProgress } from './progress.ts'

/** Longest that a command may take, in milliseconds, unless told otherwise. */
const limit = 5 * 60_000

/** `code` is null where a signal ended it or it could not be started. */
export type CommandResult = { readonly ok: boolean; readonly code: number | null; readonly output: string }

/** Runs a program that is on the PATH, where npm puts those of node_modules/.bin, and keeps what it prints. */
export const runCommand = async (
  program: string,
  args: readonly string[],
  options: Pick<SpawnOptions, 'cwd' | 'env' | 'timeout'> = {},
): Promise<CommandResult> => {
  const child = spawn(program, args, {
    timeout: limit,
    ...options,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'close').then(
    ([code, signal]) => ({ code, why: signal === null ? '' : `${program} was ended by ${signal}.\n` }),
    (error: Error) => ({ code: null, why: `${program} cannot be run: ${error.message}\n` }),
  )
  const [{ code, why }, out, err] = await Promise.all([ended, text(child.stdout), text(child.stderr)])
  return { ok: code === 0, code, output: out + err + why }
}

/** Commands that are one check together: the first that fails ends it. */
export const commandPart = async (
  name: string,
  commands: readonly (readonly [program: string, ...args: string[]])[],
  options: Pick<SpawnOptions, 'cwd' | 'env'> = {},
): Promise<Part> => {
  const end = showProgress(name)
  try {
    for (const [program, ...args] of commands) {
      const { ok, output } = await runCommand(program, args, options)
      if (!ok)
        return { name, passed: 0, failed: 1, skipped: [], output: `${output}${program} ${args[0] ?? ''} failed.\n` }
    }
    return { name, passed: 1, failed: 0, skipped: [], output: '' }
  } finally {
    end()
  }
}
