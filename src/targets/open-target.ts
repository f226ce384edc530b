import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ParameterValue } from '../protocol/parameters.ts'
import type { Edition } from '../rules/rule.ts'
import { guardCall } from './adapter/guard-call.ts'
import { guardedAdapter } from './adapter/guarded-adapter.ts'
import { referenceTarget } from './reference.ts'
import type { Target } from './target.ts'
import { TargetError } from './target-error.ts'

export type TargetChoice = {
  /** `reference`, a URL, or the path of an adapter. */
  readonly target: string
  /** For the reference: its edition and parameters. */
  readonly edition?: Edition
  readonly parameters?: Readonly<Record<string, ParameterValue>>
  /** For a URL: its control plane, and milliseconds until a response has to be there. */
  readonly control?: { readonly url: string; readonly token: string }
  readonly timeout?: number
}

/** Open what the user named as target. Throws a TargetError when it is nothing of the kind. */
export const openTarget = async (choice: TargetChoice): Promise<Target> => {
  const { target, edition, parameters, control, timeout } = choice
  if (target === 'reference') {
    return referenceTarget({ ...(edition ? { edition } : {}), ...(parameters ? { parameters } : {}) })
  }
  if (/\.[cm]?[jt]s$/.test(target)) return openAdapter(target, timeout)
  // Only then: to load Node's HTTP takes longer than all of the reference.
  const { httpTarget } = await import('./contract/http-target.ts')
  return httpTarget({ url: target, ...(control ? { control } : {}), ...(timeout === undefined ? {} : { timeout }) })
}

/**
 * Most milliseconds for one command of an adapter: less than a step may take, so that the adapter is blamed and not the
 * step.
 */
const maxCommandTimeout = 25_000

/** How many times as long as for one response an adapter may take to start: two minutes, unless the user says otherwise. */
const startTimeoutFactor = 12

/**
 * An adapter module exports, as its default, a function that makes a Target. `limit` is for one response and handed to that
 * function; a command may need several.
 */
const openAdapter = async (file: string, timeout = 10_000): Promise<Target> => {
  const path = resolve(file)
  if (!existsSync(path)) throw new TargetError('bad-url', `there is no adapter at ${file}`)
  const startTimeout = startTimeoutFactor * timeout
  const load = (): Promise<{ readonly default?: unknown }> =>
    import(pathToFileURL(path).href).catch((cause: unknown) => {
      const reason = cause instanceof Error ? cause.message : String(cause)
      throw new TargetError('not-the-contract', `the adapter ${file} cannot be loaded: ${reason}`, { cause })
    })
  const { default: createTarget } = await guardCall(file, 'its loading', load, startTimeout)
  if (typeof createTarget !== 'function') {
    throw new TargetError('not-the-contract', `the adapter ${file} has no function as its default export`, {
      advice: 'Export default a function that returns a Target.',
    })
  }
  const target: unknown = await guardCall(file, 'its start', () => createTarget({ timeout }), startTimeout)
  if (!isTarget(target)) throw new TargetError('not-the-contract', `the adapter ${file} did not make a Target`)
  return guardedAdapter(target, file, Math.min(maxCommandTimeout, 2.5 * timeout))
}

const isTarget = (value: unknown): value is Target =>
  typeof value === 'object' &&
  value !== null &&
  ['describe', 'open', 'close'].every((name) => typeof Reflect.get(value, name) === 'function')
