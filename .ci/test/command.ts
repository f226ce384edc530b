import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import type { Part } from './part.ts'

/** Longest that a command may take, in milliseconds. */
const limit = 5 * 60_000

export type Ended = { readonly ok: boolean; readonly output: string }

/** Runs a program of node_modules/.bin, which npm puts on the PATH, and keeps what it prints. */
export const runCommand = async (
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> => {
  const child = spawn(program, args, {
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: limit,
  })
  const ended = once(child, 'close').then(
    ([code, signal]) => ({ ok: code === 0, why: signal === null ? '' : `${program} was ended by ${signal}.\n` }),
    (error: Error) => ({ ok: false, why: `${program} cannot be run: ${error.message}\n` }),
  )
  const [{ ok, why }, out, err] = await Promise.all([ended, text(child.stdout), text(child.stderr)])
  return { ok, output: out + err + why }
}

/** A command that is one check: it passes or it fails. */
export const commandPart = async (name: string, program: string, args: readonly string[]): Promise<Part> => {
  const { ok, output } = await runCommand(program, args)
  return { name, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [], output: ok ? '' : output }
}
