import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Locked = {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly link?: boolean
  readonly peer?: boolean
  readonly optional?: boolean
  readonly devOptional?: boolean
}
const root = join(import.meta.dirname, '..')
const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync(join(root, 'package-lock.json'), 'utf8'),
)

/** The packages that are installed with assay, by name and version, with what they are licensed under. */
export const installed: readonly { readonly name: string; readonly version: string; readonly licence: string }[] =
  Object.entries(lock.packages)
    .filter(
      ([path, { dev, devOptional, link, peer }]) =>
        path.startsWith('node_modules/') && !dev && !devOptional && !link && !peer,
    )
    .filter(([path]) => !path.includes('pinned-node'))
    .map(([path, { version = '', license = 'unknown' }]) => ({
      name: path.split('node_modules/').at(-1) ?? '',
      version,
      licence: license,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1))

/** docs/licences.md, from the lock file. */
export const licencesPage = (): string =>
  [
    '# Licences',
    '',
    `assay itself is under the MIT licence. The ${installed.length} packages that are installed with it, from the lock file by \`npm run licences\`:`,
    '',
    '| package | version | licence |',
    '|---|---|---|',
    ...installed.map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`),
    '',
  ].join('\n')

if (import.meta.main) writeFileSync(join(root, 'docs', 'licences.md'), licencesPage())
