import { existsSync } from 'node:fs'
import { errorPlace } from '../input/error-place.ts'
import { importModule } from '../input/import-module.ts'
import { absolutePath } from '../input/start-folder.ts'
import { loadAdvice } from '../output/load-advice.ts'
import { shellCommand } from '../output/shell-command.ts'
import type { ParameterValue } from '../protocol/parameters.ts'
import type { Edition } from '../rules/rule.ts'
import type { AdapterOptions } from './adapter/adapter-options.ts'
import { guardCall } from './adapter/guard-call.ts'
import { guardedAdapter } from './adapter/guarded-adapter.ts'
import { oldNameAdvice } from './adapter/renamed.ts'
import { referenceTarget } from './reference.ts'
import type { Target } from './target.ts'
import { TargetError } from './target-error.ts'
import { withWordPlace } from './word-place.ts'

export type TargetChoice = {
  /** `reference`, a URL, or the path of an adapter. */
  readonly target: string
  /** For the reference: its edition and parameters. */
  readonly edition?: Edition
  readonly parameters?: Readonly<Record<string, ParameterValue>>
  /** For a URL: its control plane, and milliseconds until a response has to be complete. */
  readonly control?: { readonly url: string; readonly token: string }
  readonly timeout?: number
  /** Most requests in a second, for a URL or an adapter. */
  readonly rateLimit?: number
}

/** Whether what names a target is the path of an adapter: never a URL, however it ends. */
export const isAdapterPath = (target: string): boolean =>
  !/^[a-z][\w+.-]*:\/\//i.test(target) && /\.[cm]?[jt]s$/.test(target)

/** Whether a target is a URL: neither the reference nor the file of an adapter. Only such a one has a control plane to name. */
export const isUrlTarget = (target: string): boolean => target !== 'reference' && !isAdapterPath(target)

/** Opens the target that the user named. Throws a TargetError when it is none of the three. */
export const openTarget = async (choice: TargetChoice): Promise<Target> => {
  const { target, edition, parameters, control, timeout, rateLimit } = choice
  const limits = { ...(timeout !== undefined && { timeout }), ...(rateLimit !== undefined && { rateLimit }) }
  if (target === 'reference') {
    return referenceTarget({ ...(edition ? { edition } : {}), ...(parameters ? { parameters } : {}) })
  }
  if (isAdapterPath(target)) return openAdapter(target, limits)
  // Loaded only when needed: Node's HTTP takes longer to load than all of the reference.
  const { httpTarget } = await import('./contract/http-target.ts')
  return httpTarget({ url: target, ...(control ? { control } : {}), ...limits })
}

/**
 * Factor from the limit of one response to the limit of one command, which may need several: less than the limit of a step,
 * so that the error names the adapter and not the step.
 */
const commandTimeoutFactor = 2.5

/** Factor from the limit of one response to the limit of an adapter's start: two minutes by default. */
const startTimeoutFactor = 12

/**
 * An adapter module exports, as its default, a function that makes a Target. `timeout` is for one response; it and `rateLimit` are
 * passed to that function. A command may need several requests.
 */
const openAdapter = async (file: string, { timeout = 10_000, rateLimit }: AdapterOptions): Promise<Target> => {
  const path = absolutePath(file)
  if (!existsSync(path)) {
    throw new TargetError('bad-url', `there is no adapter at ${file}`, {
      advice: shellCommand`Looked at ${path}. To write one: npx assay init`,
    })
  }
  const startTimeout = startTimeoutFactor * timeout
  const load = (): Promise<{ readonly default?: unknown }> =>
    importModule(path).catch((cause: unknown) => {
      const reason = cause instanceof Error ? cause.message : String(cause)
      const { line } = errorPlace(cause, path)
      const advice = oldNameAdvice(reason) ?? loadAdvice(cause, path)
      throw new TargetError(
        'not-the-contract',
        `the adapter ${line === undefined ? file : `${file}:${line}`} cannot be loaded: ${reason}`,
        {
          cause,
          ...(advice === undefined ? {} : { advice }),
        },
      )
    })
  const { default: createTarget } = await guardCall(file, 'its loading', load, startTimeout)
  if (typeof createTarget !== 'function') {
    throw new TargetError('not-the-contract', `the adapter ${file} has no function as its default export`, {
      advice: 'Write: export default defineAdapter({ ... })',
    })
  }
  // Adapters of version 0.1 know the time by the name of limit.
  const options = { timeout, limit: timeout, ...(rateLimit !== undefined && { rateLimit }) }
  const target: unknown = await guardCall(file, 'its start', () => createTarget(options), startTimeout).catch(
    (error: unknown) => {
      throw withWordPlace(error, file)
    },
  )
  if (!isTarget(target)) {
    throw new TargetError('not-the-contract', `the adapter ${file} did not return a Target`, {
      advice: 'Its default export must return what defineAdapter(...) makes, or a Target of its own.',
    })
  }
  return guardedAdapter(target, file, commandTimeoutFactor * timeout)
}

const isTarget = (value: unknown): value is Target =>
  typeof value === 'object' &&
  value !== null &&
  ['describe', 'open', 'close'].every((name) => typeof Reflect.get(value, name) === 'function')
