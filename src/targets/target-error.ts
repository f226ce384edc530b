import { type Power, powers } from '../rules/rule.ts'

/** How a target failed. */
export const targetErrorCodes = [
  'bad-url',
  'unreachable',
  'timed-out',
  'bad-certificate',
  'connection-lost',
  'redirected',
  'not-the-contract',
  'incompatible-version',
  /** The declaration says what no service can do. */
  'contradictory-declaration',
  'unexpected-answer',
  'server-error',
  /** A server with an API of its own answered with a status 5xx that its adapter does not know: a defect of the server. */
  'internal-error',
  'control-refused',
  'missing-power',
  /** The target cannot express the command: the rule says nothing about it. */
  'unsupported-command',
  /** The wait would take longer than allowed. */
  'too-long-to-wait',
  /** The target takes no more requests for now: 429, or 503. */
  'throttled',
  /** The target answers too slowly for what has to be done within a limit. */
  'target-slow',
  /** The target did not declare a parameter that the scenario needs. */
  'undeclared-parameter',
  /** The target left out an optional field that the scenario needs. */
  'undisclosed',
  /** An adapter got a reply that matches none of its patterns: a defect of the adapter. */
  'unknown-answer',
  /** An adapter threw, hung or returned an invalid answer: a defect of the adapter. */
  'adapter-failed',
  /** A port that assay wants to listen on is in use. */
  'port-in-use',
  'contradiction',
] as const
export type TargetErrorCode = (typeof targetErrorCodes)[number]

type TargetErrorDetails = {
  readonly advice?: string
  readonly cause?: unknown
  readonly power?: Power
  readonly operation?: string
  readonly retryAfter?: number
  readonly word?: string
}

/**
 * The target cannot be reached or does not speak the contract. `message` is one sentence for people, without secrets.
 */
export class TargetError extends Error {
  override readonly name = 'TargetError'
  readonly code: TargetErrorCode
  /** What to do next, one sentence. */
  readonly advice: string | undefined
  /** The power that is missing, for `missing-power`. */
  readonly power: Power | undefined
  /** The command that was answered so. */
  readonly operation: string | undefined
  /** Seconds until the target takes requests again, for `throttled`. */
  readonly retryAfter: number | undefined
  /** The word in the source of an adapter that is wrong, for `adapter-failed`. */
  readonly word: string | undefined
  constructor(code: TargetErrorCode, message: string, details: TargetErrorDetails = {}) {
    super(message, details.cause === undefined ? {} : { cause: details.cause })
    this.code = code
    this.advice = details.advice
    this.power = details.power
    this.operation = details.operation
    this.retryAfter = details.retryAfter
    this.word = details.word
  }
}

/**
 * A TargetError as this copy of the package knows it, or undefined for any other value: an adapter may use another copy
 * of the package, with another class.
 */
export const asTargetError = (error: unknown): TargetError | undefined => {
  if (error instanceof TargetError) return error
  if (!(error instanceof Error) || error.name !== 'TargetError' || !('code' in error)) return undefined
  const code = targetErrorCodes.find((known) => known === error.code)
  if (code === undefined) return undefined
  const advice = 'advice' in error && typeof error.advice === 'string' ? { advice: error.advice } : {}
  const power = 'power' in error ? powers.find((known) => known === error.power) : undefined
  const operation = 'operation' in error && typeof error.operation === 'string' ? { operation: error.operation } : {}
  const retryAfter =
    'retryAfter' in error && typeof error.retryAfter === 'number' ? { retryAfter: error.retryAfter } : {}
  const word = 'word' in error && typeof error.word === 'string' ? { word: error.word } : {}
  return new TargetError(code, error.message, {
    cause: error,
    ...word,
    ...advice,
    ...retryAfter,
    ...operation,
    ...(power === undefined ? {} : { power }),
  })
}

/** The error for a command that an adapter does not have. */
export const lacksCommand = (type: string): TargetError =>
  new TargetError('unsupported-command', `the adapter has no command ${type}`)
