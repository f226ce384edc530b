import { execFileSync } from 'node:child_process'
import { globSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import { build, type Plugin, type RolldownOutput } from 'rolldown'

/**
 * Makes `dist`: declarations by TypeScript, and the entries of `tsconfig.build.json` as modules that share what they have in
 * common. Packages of which a run needs many small files at its start are taken in, for the sake of the first verdict; they
 * stay dependencies, since the declarations name their types.
 */
const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
const takenIn = ['commander', 'hono', 'libphonenumber-js', 'mutative', 'picocolors', 'semver', 'zod']

const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'))
const { dependencies, peerDependencies }: Record<string, Record<string, string>> = read('package.json')
const { include }: { readonly include: readonly string[] } = read('tsconfig.build.json')

const external = Object.keys({ ...dependencies, ...peerDependencies })
  .filter((name) => !takenIn.includes(name))
  .map((name) => new RegExp(`^${name}(/|$)`))

/** All step files, in the order in which they would be loaded one by one. */
const allSteps = 'all-steps'
const steps: Plugin = {
  name: 'steps',
  resolveId: (id) => (id === allSteps ? join(root, allSteps) : null),
  load: (id) =>
    id === join(root, allSteps)
      ? globSync('steps/**/*.ts', { cwd: root })
          .filter((name) => !/\.(test|d)\.ts$/.test(name))
          .sort()
          .map((name) => `import './${name.split(sep).join('/')}'`)
          .join('\n')
      : null,
}

const browserPlatform: Plugin = {
  name: 'browser-platform',
  resolveId: (id) => (id.endsWith('/platform.ts') ? join(root, 'src/http/browser-platform.ts') : null),
}

// Names of classes are told to people.
const output = { dir: dist, keepNames: true, chunkFileNames: 'chunk-[hash].js', comments: false } as const

/** The texts of the licences of what was taken in, as they ask for. */
const writeLicences = (made: readonly RolldownOutput[]): void => {
  const modules = made.flatMap(({ output: parts }) =>
    parts.flatMap((one) => (one.type === 'chunk' ? one.moduleIds : [])),
  )
  const names = new Set(modules.flatMap((id) => /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? []))
  const texts = [...names].sort().map((name) => {
    const folder = join(root, 'node_modules', name)
    const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one))
    if (file === undefined) throw new Error(`${name} has no text of its licence`)
    return `${name}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
  })
  writeFileSync(join(dist, 'LICENCES.txt'), texts.join(`\n${'-'.repeat(80)}\n\n`))
}

rmSync(dist, { recursive: true, force: true })
execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
})
const entries = include.filter((name) => !name.includes('*') && !name.endsWith('browser-platform.ts'))
const common = { cwd: root, external, logLevel: 'warn' } as const
const made = [
  await build({
    ...common,
    platform: 'node',
    input: { ...Object.fromEntries(entries.map((name) => [basename(name, '.ts'), name])), steps: allSteps },
    plugins: [steps],
    output,
  }),
  await build({
    ...common,
    platform: 'browser',
    input: { 'msw-in-browser': 'src/http/msw.ts' },
    plugins: [browserPlatform],
    output,
  }),
]
writeLicences(made)
