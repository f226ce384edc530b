import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Dialect, LocalLinter } from 'harper.js'
import { binary } from 'harper.js/binary'
import { proseTexts } from './prose-texts.ts'

/**
 * Grammar and spelling of what people read, offline: `npm run prose`. Prints each finding with its file and exits with 1
 * where there is one.
 */
const folder = import.meta.dirname

/** Rules of Harper that find nothing wrong here: matters of taste, and what technical text does on purpose. */
const switchedOff = new Set([
  'AdjectiveOfA',
  'AvoidAndAlso',
  'CompoundNouns',
  'DisjointPrefixes',
  'DiscourseMarkers',
  'ExpandMemoryShorthands',
  'ExpandControl',
  'ExpandTimeShorthands',
  'InAWhile',
  'InflectedVerbAfterTo',
  'ItsContraction',
  'LongSentences',
  'MassNouns',
  'MergeWords',
  'MissingPreposition',
  'MissingTo',
  'NounVerbConfusion',
  'NumericRangeEnDash',
  'OneOfTheSingular',
  'OrthographicConsistency',
  'Overall',
  'OxfordComma',
  'PhrasalVerbAsCompoundNoun',
  'PronounInflectionBe',
  'QuantifierNumeralConflict',
  'Regionalisms',
  'SentenceCapitalization',
  'SplitWords',
  'ThatThan',
  'ThatThis',
  'UseEllipsisCharacter',
  'UseTitleCase',
  'WhomSubjectOfVerb',
])

const { devDependencies }: { readonly devDependencies: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(folder, '..', '..', 'package.json'), 'utf8'),
)
const version = devDependencies['harper.js']

const words = readFileSync(join(folder, 'dictionary.txt'), 'utf8').split('\n').filter(Boolean)

const linter = new LocalLinter({ binary, dialect: Dialect.British })
await linter.setup()
const config = await linter.getDefaultLintConfig()
await linter.setLintConfig({ ...config, ...Object.fromEntries([...switchedOff].map((name) => [name, false])) })
await linter.importWords(words)

/** Digests of texts in which nothing was found with these rules and words: a text is read once. */
const cacheFile = join(folder, '..', '..', 'node_modules', '.cache', 'prose.json')
const digestOf = (text: string): string =>
  createHash('sha256')
    .update(JSON.stringify([version, [...switchedOff], words, text]))
    .digest('hex')
const known = new Set<string>(existsSync(cacheFile) ? JSON.parse(readFileSync(cacheFile, 'utf8')) : [])
const clean: string[] = []

const findings: string[] = []
for (const { file, text, language } of proseTexts()) {
  const digest = digestOf(text)
  if (known.has(digest)) {
    clean.push(digest)
    continue
  }
  const before = findings.length
  const byRule = await linter.organizedLints(text, { language })
  for (const [rule, lints] of Object.entries(byRule)) {
    for (const lint of lints) {
      const { start, end } = lint.span()
      const context = text.slice(Math.max(0, start - 30), end + 30).replaceAll(/\s+/g, ' ')
      findings.push(`${file}: ${rule}: ${lint.message()} (… ${context} …)`)
    }
  }
  if (findings.length === before) clean.push(digest)
}
mkdirSync(dirname(cacheFile), { recursive: true })
writeFileSync(cacheFile, JSON.stringify(clean))
process.stdout.write(findings.map((line) => `${line}\n`).join(''))
process.exitCode = findings.length > 0 ? 1 : 0
