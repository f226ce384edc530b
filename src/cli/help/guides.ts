import { existsSync, readdirSync } from 'node:fs'
import { join, posix } from 'node:path'
import { readText } from '../../input/read-file.ts'
import { shellCommand } from '../../output/shell-command.ts'
import { packageRoot } from '../package-info.ts'

const folder = 'docs/guides'
/** The largest page that is read, in bytes. */
const maxBytes = 1_000_000

export type Guide = { readonly name: string; readonly title: string; readonly text: string }

/** A link to another guide becomes the command that shows it, one to a file of the package its path; what the package lacks keeps its words alone. */
const linkText = (words: string, link: string): string => {
  if (/^[a-z]+:/.test(link)) return `${words} (${link})`
  const [file = ''] = link.split('#')
  const path = posix.normalize(posix.join(folder, file))
  if (file === '' || path === folder) return words
  if (path.startsWith(`${folder}/`)) return `${words} (${shellCommand`npx assay help ${posix.basename(path, '.md')}`})`
  const onDisk = join(packageRoot, path)
  return existsSync(onDisk) ? `${words} (${onDisk})` : words
}

/** Markdown as a terminal shows it: without links that lead nowhere there. Code stays as it is. */
const plainText = (markdown: string): string =>
  markdown
    .split(/(^```[\s\S]*?^```$)/m)
    .map((part) =>
      part.startsWith('```')
        ? part
        : part.replaceAll(/!?\[([^\]]+)\]\(([^)\s]+)\)/g, (_, words: string, link: string) => linkText(words, link)),
    )
    .join('')

/** The guides that come with assay, in the order of their names. */
export const guides = (): readonly Guide[] => {
  const path = join(packageRoot, folder)
  const files = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.md')) : []
  return files.sort().map((file) => {
    const text = readText(join(path, file), maxBytes)
    return { name: file.replace(/\.md$/, ''), title: /^# (.+)$/m.exec(text)?.[1] ?? file, text: plainText(text) }
  })
}
