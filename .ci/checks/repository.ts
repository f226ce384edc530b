import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..', '..')

/** The files of this repository: those that git knows, and new ones that it does not ignore. Paths from the root. */
export const repositoryFiles: readonly string[] = execFileSync(
  'git',
  ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'],
  { cwd: root, encoding: 'utf8' },
)
  .split('\0')
  .filter((path) => path !== '' && existsSync(join(root, path)))

/** The TypeScript of the product and of the scripts around it. */
export const sources = repositoryFiles.filter((path) => /^(src|steps|bench|\.ci)\/.*\.ts$/.test(path))

export const read = (path: string): string => readFileSync(join(root, path), 'utf8')

/** What a file imports, types included, as it is written there. */
export const importsOf = (text: string): readonly string[] =>
  [...text.matchAll(/\bfrom '([^'\n]+)'|\bimport\s?\(?'([^'\n]+)'/g)].map(([, from, bare]) => from ?? bare ?? '')
