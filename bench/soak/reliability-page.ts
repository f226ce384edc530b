import { readFileSync, writeFileSync } from 'node:fs'

const file = new URL('../../docs/reliability.md', import.meta.url)
const markers = (name: string): readonly [string, string] => [`<!-- begin ${name} -->`, `<!-- end ${name} -->`]

/** The part of docs/reliability.md between the markers of this name. */
export const readSection = (name: string): string => {
  const [begin, end] = markers(name)
  const page = readFileSync(file, 'utf8')
  const from = page.indexOf(begin)
  const to = page.indexOf(end)
  if (from < 0 || to < from) throw new Error(`docs/reliability.md has no part "${name}"`)
  return page.slice(from + begin.length, to).trim()
}

/** Replace that part. */
export const writeSection = (name: string, content: string): void => {
  const [begin, end] = markers(name)
  const page = readFileSync(file, 'utf8')
  const old = readSection(name)
  writeFileSync(
    file,
    page.replace(old === '' ? new RegExp(`${begin}\\s*${end}`) : old, () =>
      old === '' ? `${begin}\n\n${content}\n\n${end}` : content,
    ),
  )
}
