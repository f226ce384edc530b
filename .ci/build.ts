import { execFileSync } from 'node:child_process'
import { globSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, sep } from 'node:path'
import { supportCodeLibraryBuilder } from '@cucumber/cucumber'
import { build, type Metafile, type Plugin } from 'esbuild-wasm'
import { featuresDigest } from '../src/run/suite/digest.ts'
import { parseFeatures, readFeatures } from '../src/run/suite/feature-files.ts'
import { serializeParsedFeatures } from '../src/run/suite/parsed-features.ts'
import { cucumberSubset } from './package/cucumber-subset.ts'

/**
 * Makes `dist`: declarations by TypeScript, and the entries of `tsconfig.build.json` as modules that share what they have in
 * common. Packages of which a run needs many small files at its start are taken in, for the sake of the first verdict; they
 * stay dependencies, since the declarations name their types.
 */
const root = join(import.meta.dirname, '..')
const dist = join(root, 'dist')
const bundledPackages = [
  '@cucumber/cucumber',
  '@cucumber/cucumber-expressions',
  '@cucumber/gherkin',
  '@cucumber/messages',
  '@cucumber/tag-expressions',
  'commander',
  'hono',
  'libphonenumber-js',
  'mutative',
  'picocolors',
  'semver',
  'zod',
]

const read = (name: string) => JSON.parse(readFileSync(join(root, name), 'utf8'))
const { dependencies, peerDependencies }: Record<string, Record<string, string>> = read('package.json')
const { include }: { readonly include: readonly string[] } = read('tsconfig.build.json')

/** All step files, in the order in which they would be loaded one by one. */
const allSteps = 'all-steps'
const steps: Plugin = {
  name: 'steps',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^all-steps$/ }, ({ path }) => ({ path, namespace: 'steps' }))
    onLoad({ filter: /.*/, namespace: 'steps' }, () => ({
      contents: globSync('steps/**/*.ts', { cwd: root })
        .filter((name) => !/\.(test|d)\.ts$/.test(name))
        .sort()
        .map((name) => `import './${name.split(sep).join('/')}'`)
        .join('\n'),
      resolveDir: root,
    }))
  },
}

const browserPlatform: Plugin = {
  name: 'browser-platform',
  setup({ onResolve }) {
    onResolve({ filter: /\/platform\.ts$/ }, () => ({ path: join(root, 'src/http/reference/browser-platform.ts') }))
  },
}

const common = {
  absWorkingDir: root,
  bundle: true,
  format: 'esm',
  target: 'node22.18',
  external: Object.keys({ ...dependencies, ...peerDependencies }).filter((name) => !bundledPackages.includes(name)),
  outdir: dist,
  metafile: true,
  legalComments: 'none',
  logLevel: 'warning',
} as const

/** The texts of the licences of what was taken in, as they ask for. */
const writeLicences = (...made: readonly Metafile[]): void => {
  const inputs = made.flatMap((one) => Object.keys(one.inputs))
  const names = new Set(inputs.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []))
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
const cucumberNames = ['DataTable', 'World', ...Object.keys(supportCodeLibraryBuilder.methods)]
const entries = include.filter((name) => !name.includes('*') && !name.endsWith('browser-platform.ts'))
const { metafile } = await build({
  ...common,
  platform: 'node',
  splitting: true,
  entryPoints: { ...Object.fromEntries(entries.map((name) => [basename(name, '.ts'), name])), steps: allSteps },
  chunkNames: 'chunk-[hash]',
  plugins: [steps, cucumberSubset({ root, steps: join(root, 'steps'), names: cucumberNames })],
  banner: {
    // Packages in CommonJS ask for Node's own modules by `require`.
    js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
  },
})
const { metafile: browser } = await build({
  ...common,
  platform: 'browser',
  target: 'es2024',
  entryPoints: { 'msw-in-browser': 'src/http/msw.ts' },
  plugins: [browserPlatform],
})
writeLicences(metafile, browser)

const texts = readFeatures({ root, patterns: ['features'] })
writeFileSync(join(dist, 'features.json'), serializeParsedFeatures(featuresDigest(texts), parseFeatures(texts)))
