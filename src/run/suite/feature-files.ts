import { type Dirent, globSync, readdirSync, realpathSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin'
import { type GherkinDocument, IdGenerator, type Pickle } from '@cucumber/messages'
import { readText } from '../../input/read-file.ts'
import { statsAt } from '../../input/stats-at.ts'
import { UsageError } from '../../input/usage-error.ts'
import { addSizes, type FeatureSize, featureSize, largestSize } from './feature-size.ts'

/** Where files are: patterns (files, folders or globs) are relative to `root`, and so are the names of files. */
export type FileSet = {
  readonly root: string
  readonly patterns: readonly string[]
  /** Only for features: a file with their parsed form, valid while their texts are the same. */
  readonly parsed?: string
  /** Most files and folders of one pattern; 50,000 when absent. */
  readonly maxEntries?: number
}

/** The text of a feature file. `uri` is its path from the root, with `/` on every system. */
export type FeatureText = { readonly uri: string; readonly text: string }

/** A parsed feature file. */
export type FeatureFile = FeatureText & {
  readonly document: GherkinDocument
  readonly pickles: readonly Pickle[]
}

type SyntaxProblem = { readonly line: number; readonly message: string }

/** The files of one pattern. An existing file or folder of that name is taken as it is, even if it is a glob too. */
const filesOf = (root: string, pattern: string, maxEntries: number): readonly string[] => {
  const path = resolve(root, pattern)
  const there = statsAt(path)
  if (there?.isFile()) return [path]
  if (there?.isDirectory()) return filesBelow(path, { name: pattern, seen: new Set(), left: maxEntries, maxEntries })
  return globSync(pattern, { cwd: root }).map((name) => resolve(root, name))
}

/** A walk through a folder that the user named; `left` is how many more files and folders it looks at. */
type Walk = { readonly name: string; readonly seen: Set<string>; left: number; readonly maxEntries: number }

/** All files that are not hidden. A folder that several links lead to is read once. Throws a UsageError for too many. */
const filesBelow = (folder: string, walk: Walk): readonly string[] => {
  const own = realpathSync.native(folder)
  if (walk.seen.has(own)) return []
  walk.seen.add(own)
  return entriesOf(folder)
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => {
      walk.left -= 1
      if (walk.left < 0)
        throw new UsageError(`${walk.name} has more than ${walk.maxEntries} files and folders`, {
          advice: 'Name a smaller folder. A link in it may lead to a large one.',
        })
      const path = join(folder, entry.name)
      const target = entry.isSymbolicLink() ? statsAt(path) : entry
      return target?.isDirectory() ? filesBelow(path, walk) : [path]
    })
}

const entriesOf = (folder: string): readonly Dirent[] => {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new UsageError(`${folder} cannot be read: ${why}`, { cause })
  }
}

/** A kind of file: its name for people, and its name pattern. */
export type FileKind = { readonly name: string; readonly matches: RegExp }
const featureFile: FileKind = { name: 'feature file', matches: /\.feature$/ }

/**
 * The files of a kind that the patterns name, absolute, each once, in order of their names. A folder means all files
 * below it. Throws a UsageError for a pattern that names none.
 */
export const findFiles = ({ root, patterns, maxEntries = 50_000 }: FileSet, kind: FileKind): readonly string[] => {
  const found = new Set<string>()
  for (const pattern of patterns) {
    const files = filesOf(root, pattern, maxEntries).filter((name) => kind.matches.test(name))
    if (files.length === 0)
      throw new UsageError(`No ${kind.name} matches "${pattern}".`, { advice: `Looked in ${root}.` })
    for (const file of files) found.add(file)
  }
  return [...found].sort()
}

/** The feature files of a set, as `findFiles`. */
export const featurePaths = (files: FileSet): readonly string[] => findFiles(files, featureFile)

const syntaxProblems = (error: unknown): readonly SyntaxProblem[] => {
  if (!(error instanceof Error)) return []
  const errors = 'errors' in error && Array.isArray(error.errors) ? error.errors : [error]
  return errors.flatMap((one: unknown) =>
    one instanceof Error && 'location' in one && hasLine(one.location)
      ? [{ line: one.location.line, message: withoutQuotes(one.message) }]
      : [],
  )
}
const hasLine = (value: unknown): value is { line: number } =>
  typeof value === 'object' && value !== null && 'line' in value && typeof value.line === 'number'

const maxProblems = 20

/** What the parser found, without the text that it found: a link in a folder of features may lead to any file of this machine. */
const withoutQuotes = (message: string): string =>
  message
    .replace(/^\(\d+:\d+\): /, '')
    .replace(/, got '.*$/s, '')
    .replace(/^(Language not supported): .*$/s, '$1')

const featureSource = (path: string, uri: string): string => {
  try {
    return readText(path, maxBytes)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new UsageError(`${uri} cannot be read: ${why}`, { cause })
  }
}

/** Largest feature file, in bytes, and the most characters of all; those of assay have 1.3 million. */
const [maxBytes, maxCharacters] = [4_000_000, 40_000_000]

/** Reads the feature files of a set. Throws a UsageError for one that is missing, too large or not text, and for more than are read. */
export const readFeatures = (files: FileSet): readonly FeatureText[] => {
  let characters = 0
  return featurePaths(files).map((path) => {
    const uri = relative(files.root, path).split(sep).join('/')
    const text = featureSource(path, uri)
    characters += text.length
    if (characters > maxCharacters)
      throw new UsageError(`With ${uri} the feature files have more than ${maxCharacters} characters.`, {
        advice: 'Name fewer files or a smaller folder.',
      })
    return { uri, text }
  })
}

/** Throws a UsageError for features that come to more than is compiled; `uri` is the file that is one too many. */
const assertWithinLimits = ({ parts, characters }: FeatureSize, uri: string): void => {
  if (parts <= largestSize.parts && characters <= largestSize.characters) return
  throw new UsageError(
    `With ${uri} the scenarios have more than ${largestSize.parts} steps or ${largestSize.characters} characters.`,
    {
      advice: 'Each row of examples repeats all steps, and those of the background. Use fewer rows or fewer steps.',
    },
  )
}

/** Ids are unique in this process, since features of several sets may meet in one run. */
const newId = IdGenerator.incrementing()

/** What was parsed last under each name: a watched suite, and tests in one process, parse again only what changed. */
const parsedBefore = new Map<string, FeatureFile>()

const parseDocument = ({ uri, text }: FeatureText): GherkinDocument => ({
  ...new Parser(new AstBuilder(newId), new GherkinClassicTokenMatcher()).parse(text),
  uri,
})

/** Parses feature files. Throws a UsageError naming file and line of every syntax error, and for scenarios of boundless size. */
export const parseFeatures = (texts: readonly FeatureText[]): readonly FeatureFile[] => {
  const problems: string[] = []
  const features: FeatureFile[] = []
  let size: FeatureSize = { parts: 0, characters: 0 }
  for (const { uri, text } of texts) {
    try {
      const before = parsedBefore.get(uri)
      const known = before?.text === text ? before : undefined
      const document = known?.document ?? parseDocument({ uri, text })
      size = addSizes([size, featureSize(document)])
      assertWithinLimits(size, uri)
      const feature = known ?? { uri, text, document, pickles: compile(document, uri, newId) }
      parsedBefore.set(uri, feature)
      features.push(feature)
    } catch (error) {
      if (error instanceof UsageError) throw error
      const found = syntaxProblems(error)
      if (found.length === 0) throw new UsageError(`${uri} cannot be parsed.`, { cause: error })
      problems.push(...found.map(({ line, message }) => `${uri}:${line}: ${message}`))
    }
  }
  if (problems.length > 0) {
    const shown = problems.slice(0, maxProblems)
    const more = problems.length > shown.length ? [`and ${problems.length - shown.length} more`] : []
    throw new UsageError(`There are Gherkin syntax errors:\n${[...shown, ...more].join('\n')}`)
  }
  return features
}
