/** Where in a file something is wrong. */
export type FileLocation = { readonly file: string; readonly line?: number; readonly field?: string }

/** A file that the user gave cannot be used as it is. `message` says where and what, in one sentence. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'
  /** What to do next, one sentence. */
  readonly advice: string | undefined
  constructor(location: FileLocation, problem: string, more: { advice?: string; cause?: unknown } = {}) {
    super(`${locationText(location)}: ${problem}`, more.cause === undefined ? {} : { cause: more.cause })
    this.advice = more.advice
  }
}

/** `known-failures.yaml:12, failures.0.expires` */
export const locationText = ({ file, line, field }: FileLocation): string =>
  `${file}${line === undefined ? '' : `:${line}`}${field === undefined || field === '' ? '' : `, ${field}`}`
