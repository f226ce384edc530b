/** What can stand in the way of a report. */
export const reportErrorCodes = [
  'folder-not-writable',
  'folder-in-use',
  'folder-not-ours',
  'not-written',
  'not-readable',
  'not-a-result',
  'not-generated',
] as const
export type ReportErrorCode = (typeof reportErrorCodes)[number]

/** A report could not be made. `message` is one sentence for people that names the file; `advice` says what to do next. */
export class ReportError extends Error {
  override readonly name = 'ReportError'
  readonly code: ReportErrorCode
  readonly advice: string
  constructor(code: ReportErrorCode, message: string, advice: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause })
    this.code = code
    this.advice = advice
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is exceeded',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'a file with that name is in the way',
  EISDIR: 'a folder with that name is in the way',
  ENOENT: 'it does not exist',
  ENAMETOOLONG: 'the path is too long',
  EFBIG: 'the file is at its size limit',
  EMFILE: 'too many files are open',
}

/** The code of the operating system, such as `EEXIST`; empty where an error has none. */
export const systemErrorCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''

/** Why the operating system refused, in words; its own message where there are none. */
export const systemErrorText = (error: unknown): string =>
  reasons[systemErrorCode(error)] ?? (error instanceof Error ? error.message : String(error))
