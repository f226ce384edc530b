import { join } from 'node:path'
import { didYouMean } from '../../input/did-you-mean.ts'
import { readText } from '../../input/read-file.ts'
import { UsageError } from '../../input/usage-error.ts'
import { packageRoot } from '../package-info.ts'
import { declarationSchemaName, declarationText } from './declaration-text.ts'

/** The languages that `assay init` has a starter for: an adapter in TypeScript, or a facade that speaks the contract. */
export const languages = ['typescript', 'python', 'go'] as const
export type Language = (typeof languages)[number]

/** Throws a UsageError for another language. */
export const parseLanguage = (text: string): Language => {
  const language = languages.find((one) => one === text)
  if (language !== undefined) return language
  throw new UsageError(`there is no starter for "${text}"`, {
    advice: [didYouMean(text, languages), `Starters are ${languages.join(', ')}.`].filter(Boolean).join(' '),
  })
}

/** The adapter among the files of the starter in TypeScript. */
export const adapterFile = 'assay.adapter.mts'

const folders: Readonly<Record<Language, { readonly folder: string; readonly files: readonly string[] }>> = {
  typescript: { folder: 'templates/init', files: [adapterFile, 'example-server.mjs'] },
  python: {
    folder: 'examples/facade-python',
    files: ['existing_server.py', 'facade.py', 'serve.py', 'declaration.json'],
  },
  go: {
    folder: 'examples/facade-go',
    files: ['go.mod', 'existing_server.go', 'facade.go', 'serve.go', 'declaration.json'],
  },
}

export type StarterFile = { readonly name: string; readonly text: string }

/** The files of a starter, as they stand in a project of their own. */
export const starterFiles = (language: Language): readonly StarterFile[] => {
  const { folder, files } = folders[language]
  const texts = files.map((name) => ({ name, text: inProject(shipped(join(folder, name))) }))
  return files.includes('declaration.json') ? [...texts, declarationSchema()] : texts
}

/** A declaration that offers nothing, and the schema by which editors complete it. */
export const declarationFiles = (): readonly StarterFile[] => [
  { name: 'declaration.json', text: declarationText() },
  declarationSchema(),
]

const declarationSchema = (): StarterFile => ({
  name: declarationSchemaName,
  text: shipped('contract/schemas/declaration-1.json'),
})

const shipped = (path: string): string => readText(join(packageRoot, path), 1_000_000)

/** In this repository starters lie beside the sources and schemas, elsewhere beside the package. */
const inProject = (text: string): string =>
  text
    .replace("'../../src/index.ts'", "'assay-conformance'")
    .replace('"../../contract/schemas/declaration-1.json"', `"./${declarationSchemaName}"`)
