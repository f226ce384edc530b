import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')
const guides = ['README.md', ...readdirSync(join(root, 'docs/guides')).map((name) => `docs/guides/${name}`)]

/** A module in a guide, whole, and the name of the file that the guide gives it; empty where it gives none. */
export type Snippet = { readonly guide: string; readonly name: string; readonly code: string }

const modulesIn = (guide: string): readonly Snippet[] => {
  const text = readFileSync(join(root, guide), 'utf8')
  return [...text.matchAll(/([^\n]*)\n\n```[jt]s\n(.*?)\n```/gs)]
    .map(([, before = '', code = '']) => ({
      guide,
      name: [...before.matchAll(/`([\w.-]+\.[cm]?[jt]s)`/g)].at(-1)?.[1] ?? '',
      code,
    }))
    .filter(({ code }) => /^import /m.test(code))
}

/** The modules of README and guides, each to be written to a file of that name and run. */
export const snippets: readonly Snippet[] = guides.flatMap(modulesIn)
