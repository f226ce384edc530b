/** A position in a file. */
export type FileLocation = { readonly file: string; readonly line?: number; readonly field?: string }

/** A file of the user cannot be used. `message` says where and why, in one sentence. */
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
