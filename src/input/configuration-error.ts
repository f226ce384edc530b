/** A position in a file. */
export type FileLocation = {
  readonly file: string
  readonly line?: number
  readonly column?: number
  readonly field?: string
}

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

/** `known-failures.yaml:12, failures.0.expires`, `assay.config.json:2:14, edition` */
export const locationText = ({ file, line, column, field }: FileLocation): string => {
  const place = [file, line, line === undefined ? undefined : column].filter((part) => part !== undefined).join(':')
  return field === undefined || field === '' ? place : `${place}, ${field}`
}
