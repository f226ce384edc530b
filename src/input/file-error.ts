/** Why a file cannot be read. */
export type FileProblem = 'missing' | 'folder' | 'not-ordinary' | 'too-large' | 'not-text' | 'refused'

/** A file from outside cannot be read. `message` says why, in words that can follow the name of the file and a colon. */
export class FileError extends Error {
  override readonly name = 'FileError'
  readonly problem: FileProblem
  constructor(problem: FileProblem, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause })
    this.problem = problem
  }
}

/** What the system says, as a FileError. */
export const fileErrorOf = (error: unknown): FileError => {
  if (error instanceof FileError) return error
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT' || code === 'ENOTDIR') return new FileError('missing', 'it does not exist', error)
  if (code === 'EISDIR') return new FileError('folder', 'it is a folder', error)
  // A socket, or a pipe or device that nobody has open on its other side.
  if (code === 'ENXIO' || code === 'ENODEV') return new FileError('not-ordinary', 'it is not a regular file', error)
  if (code === 'EACCES' || code === 'EPERM') return new FileError('refused', 'permission denied', error)
  return new FileError('refused', error instanceof Error ? error.message : String(error), error)
}
