import { randomUUID } from 'node:crypto'
import { linkSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { absolutePath } from '../input/start-folder.ts'
import { ReportError, systemErrorCode, systemErrorText } from './report-error.ts'
import { type ContentForm, safeContent } from './safe-content.ts'

/** That a file could not be written, and what to do. */
export const fileWriteError = (file: string, cause: unknown): ReportError =>
  new ReportError(
    'not-written',
    `${file} was not written: ${systemErrorText(cause)}`,
    'Free some space or choose another folder with --out, then run again.',
    cause,
  )

/** Permissions of what only its user may read. */
export const privateMode = 0o600

/** A name beside a file for what is there for a moment. It is hidden: whoever looks at the folder meanwhile passes over it. */
export const fileBeside = (path: string, draft: string = randomUUID()): string =>
  join(dirname(path), `.${basename(path)}.${draft}.tmp`)

/** What the system says where a file system has no hard links. */
const withoutLinks = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EXDEV', 'EMLINK'])

/** Make a file that is not there yet, with all of its content at once. Throws what the system says: EEXIST where it is there. */
export const createFileAtomically = (path: string, content: string): void => {
  const aside = fileBeside(path)
  try {
    writeFileSync(aside, content, { flag: 'wx' })
    linkSync(aside, path)
  } catch (error) {
    if (!withoutLinks.has(systemErrorCode(error))) throw error
    writeFileSync(path, content, { flag: 'wx' })
  } finally {
    rmSync(aside, { force: true })
  }
}

type Draft = { readonly draft?: string; readonly mode?: number }

/**
 * Put a content in the place of a file, all of it or none; a link is replaced, not followed. `draft` names what is renamed, `mode` are
 * the permissions, by the umask of the user unless told otherwise. Throws what the system says.
 */
export const replaceFile = (
  path: string,
  content: string,
  { draft = randomUUID(), mode = 0o666 }: Draft = {},
): void => {
  const aside = fileBeside(path, draft)
  try {
    writeFileSync(aside, content, { flag: 'wx', mode })
    renameSync(aside, path)
  } catch (error) {
    rmSync(aside, { force: true })
    throw error
  }
}

/** Write a file that the user named, so that a reader sees all of it or none. Throws a ReportError. */
export const writeFileAtomically = (
  file: string,
  content: string,
  { form = 'text', ...draft }: Draft & { readonly form?: ContentForm } = {},
): void => {
  try {
    replaceFile(absolutePath(file), safeContent(content, form), draft)
  } catch (error) {
    throw fileWriteError(file, error)
  }
}

/** Write a file that is not there yet. Throws what the system says, where one is there too. */
export const writeNewFile = (file: string, content: string): void =>
  createFileAtomically(absolutePath(file), safeContent(content, 'text'))
