import { basename, dirname } from 'node:path'
import { FileError } from '../input/file-error.ts'
import { readBytes } from '../input/read-file.ts'
import { absolutePath } from '../input/start-folder.ts'
import { digestOfContent, relistFile } from './manifest.ts'
import { ReportError } from './report-error.ts'
import { type ContentForm, safeContent } from './safe-content.ts'
import { fileWriteError, writeFileAtomically } from './write-file-atomically.ts'

/** In the head of a page and in the first line of Markdown: what tells a file of assay from others. JSON has its schema. */
export const generatorMarks = {
  page: '<meta name="generator" content="assay">',
  markdown: '<!-- made by assay -->',
} as const

/** How a file of assay begins, by its form. A text may quote the mark of one further on. */
const beginnings: Readonly<Record<ContentForm, RegExp>> = {
  page: new RegExp(`^<!doctype html>[^]{0,400}${generatorMarks.page}`, 'i'),
  text: new RegExp(`^${generatorMarks.markdown}`),
  json: /^\s*\{\s*"schema":\s*"urn:assay:schema:/,
}
/** How far into a file its mark stands at most, in bytes. */
const markWithin = 4096
/** The largest file that is looked at, in bytes. */
const maxBytes = 500_000_000

/**
 * Write a file that the user named, such as a page. A file that lies there is replaced where assay made it. Throws a ReportError for
 * another file.
 */
export const writeNamedFile = (file: string, content: string, form: ContentForm): void => {
  if (isForeign(file, form)) {
    throw new ReportError(
      'not-written',
      `${file} was not written: a file that assay did not write is in the way`,
      'Move it away, or name another file.',
    )
  }
  const safe = safeContent(content, form)
  relistFile(dirname(absolutePath(file)), basename(file), digestOfContent(safe))
  writeFileAtomically(file, safe, { form: 'page' })
}

const isForeign = (file: string, form: ContentForm): boolean => {
  try {
    const head = readBytes(file, maxBytes).subarray(0, markWithin).toString('utf8')
    return head !== '' && !beginnings[form].test(head)
  } catch (error) {
    if (!(error instanceof FileError)) throw error
    if (error.problem === 'missing' || error.problem === 'folder') return false
    throw fileWriteError(file, error)
  }
}
