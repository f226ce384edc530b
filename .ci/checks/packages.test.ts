import assert from 'node:assert/strict'
import { isBuiltin } from 'node:module'
import { matchesGlob, posix } from 'node:path'
import { test } from 'node:test'
import { importsOf, read, repositoryFiles, sources } from './repository.ts'

type Manifest = Readonly<
  Partial<
    Record<'dependencies' | 'devDependencies' | 'optionalDependencies' | 'peerDependencies', Record<string, string>>
  >
>
const manifest: Manifest = JSON.parse(read('package.json'))
const { dependencies = {}, devDependencies = {}, peerDependencies = {} } = manifest

/** `@scope/name` or `name`, without what is asked for inside of it. */
const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

/** What is compiled into the package: the entries of the build, and all that they import. */
const { include, exclude }: { readonly include: readonly string[]; readonly exclude: readonly string[] } = JSON.parse(
  read('tsconfig.build.json'),
)
const matches = (path: string, globs: readonly string[]): boolean => globs.some((glob) => matchesGlob(path, glob))
const reached = (path: string, seen: Set<string>): void => {
  if (seen.has(path) || !sources.includes(path)) return
  seen.add(path)
  for (const name of importsOf(read(path))) {
    if (name.startsWith('.')) reached(posix.join(posix.dirname(path), name), seen)
  }
}
const shipped = new Set<string>()
for (const path of sources) if (matches(path, include) && !matches(path, exclude)) reached(path, shipped)

const imported = (paths: Iterable<string>): ReadonlySet<string> =>
  new Set(
    [...paths].flatMap((path) =>
      importsOf(read(path))
        .filter((name) => !/^[.#]/.test(name) && !isBuiltin(name))
        .map(packageOf),
    ),
  )

test('what ships imports only what is installed with it', () => {
  const missing = [...imported(shipped)].filter((name) => !(name in dependencies) && !(name in peerDependencies))
  assert.deepEqual(missing, [])
})

test('modules that are started as threads ship, although nothing imports them', () => {
  const started = [...shipped].flatMap((path) =>
    [...read(path).matchAll(/new URL\(`\.\/([\w-]+)\$\{/g)].map(([, name]) =>
      posix.join(posix.dirname(path), `${name}.ts`),
    ),
  )
  assert.ok(started.length > 0)
  assert.deepEqual(
    started.filter((path) => !shipped.has(path)),
    [],
  )
})

test('every dependency is used', () => {
  const used = imported(shipped)
  assert.deepEqual(
    Object.keys(dependencies).filter((name) => !used.has(name)),
    [],
  )
})

test('every development dependency is used', () => {
  const used = imported(sources)
  const programs = ['typescript', '@biomejs/biome', 'allure-commandline']
  assert.deepEqual(
    Object.keys(devDependencies).filter(
      (name) => !used.has(name) && !programs.includes(name) && !name.startsWith('@types/'),
    ),
    [],
  )
})

test('every dependency has its reason in docs/decisions.md', () => {
  const page = read('docs/decisions.md')
  const names = Object.keys({ ...dependencies, ...devDependencies })
  assert.deepEqual(
    names.filter((name) => !page.includes(`\`${name}\``)),
    [],
  )
})

test('versions are exact', () => {
  const loose = repositoryFiles
    .filter((path) => /(^|\/)package\.json$/.test(path))
    .flatMap((path) => {
      const {
        dependencies: run,
        devDependencies: dev,
        optionalDependencies: optional,
      }: Manifest = JSON.parse(read(path))
      return Object.entries({ ...run, ...dev, ...optional }).map(([name, version]) => `${path}: ${name} ${version}`)
    })
    .filter((line) => !/ \d+\.\d+\.\d+$/.test(line))
  assert.deepEqual(loose, [])
})

/** The links of a page, and the pictures of the README. */
test('pages that ship lead to files that ship', () => {
  const { files }: { readonly files: readonly string[] } = JSON.parse(read('package.json'))
  const globs = [...files.flatMap((path) => [path, `${path}/**`]), 'README.md', 'LICENSE', 'package.json']
  const ships = (path: string): boolean => matches(path, globs)
  const dead = repositoryFiles
    .filter((path) => path.endsWith('.md') && ships(path))
    .flatMap((path) =>
      [
        ...read(path)
          .replaceAll(/^```[\s\S]*?^```$/gm, '')
          .matchAll(/\]\((?![a-z]+:|#)([^)\s#]+)[^)]*\)|(?:src|srcset)="([^"]+)"/g),
      ]
        .map(([, link, picture]) => link ?? picture ?? '')
        .map((link) => posix.join(posix.dirname(path), link))
        .filter((file) => !ships(file) && !repositoryFiles.some((one) => one.startsWith(`${file}/`) && ships(one)))
        .map((file) => `${path}: ${file}`),
    )
  assert.deepEqual(dead, [])
})
