import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parameters } from '../../src/protocol/parameters.ts'
import { rules } from '../../src/rules/catalogue.ts'

const root = join(import.meta.dirname, '..', '..')

export type ProseText = { readonly file: string; readonly text: string; readonly language: 'markdown' | 'plaintext' }

/** Pages that a program writes, or that quote others. */
const generated = /docs\/(?:adapter-commands|licences)\.md|docs\/samples\//

const read = (file: string): string => readFileSync(join(root, file), 'utf8')

/** Markdown without code, tables, HTML, addresses of links, paths of files and ids of rules. */
const withoutCode = (markdown: string): string =>
  markdown
    .replaceAll(/^```[\s\S]*?^```$|^\|.*\|$|<[^>]+>/gm, '')
    .replaceAll(/\]\([^)]*\)/g, ']')
    .replaceAll(/`[^`]*`|\b(?:H-)?[A-Z]+-\d+\b|[\w./-]+\.(?:md|ts|yml|yaml|json)\b/g, '`x`')

/** Names in the place of values, in turn, so that two values in a row repeat nothing. */
const names = ['Bravo', 'Delta', 'Foxtrot'] as const

/** What is not a defect, in words that no rule takes for one. */
const replacements: readonly (readonly [RegExp, string])[] = [
  [/\bsign[- ]in\b/gi, 'login'],
  [/\bwhat it is\b/g, 'its kind'],
  // "Change it on A": a name, and no article.
  [/(?<=[a-z,:] )A\b/g, 'X'],
]

/** A phrase as a sentence: with names for values, a capital and a full stop. */
const asSentence = (phrase: string): string => {
  let at = 0
  const named = phrase.replaceAll(
    /<[^>]+>|"[^"]*"|`[^`]*`|\b[a-z]+\.[a-z_]+\b/g,
    () => names[at++ % names.length] ?? '',
  )
  const plain = replacements.reduce((text, [pattern, words]) => text.replaceAll(pattern, words), named)
  const opening = /^i[A-Z]/.test(plain) ? plain.charAt(0) : plain.charAt(0).toUpperCase()
  return `${opening}${plain.slice(1)}${plain.endsWith('.') ? '' : '.'}`
}

const sentencesOf = (feature: string): readonly string[] =>
  feature.split('\n').flatMap((line) => {
    const found = /^\s*(?:(?:Rule|Example|Scenario Outline|Scenario): |(?:Given|When|Then|And|But) )(.+)$/.exec(line)
    return found?.[1] === undefined ? [] : [found[1]]
  })

const asText = (phrases: readonly string[]): string => [...new Set(phrases.map(asSentence))].join('\n\n')

/** Each sentence of the features once, in groups that stay the same when others change: what was read is not read again. */
const featureTexts = (): readonly ProseText[] => {
  const sentences = new Set(
    globSync('features/**/*.feature', { cwd: root })
      .sort()
      .flatMap((file) => sentencesOf(read(file))),
  )
  const groups = Object.groupBy(sentences, (one) => createHash('sha256').update(one).digest('hex').slice(0, 2))
  return Object.values(groups).map((phrases = []) => ({
    file: 'features',
    text: asText(phrases),
    language: 'plaintext',
  }))
}

/** What people read, by file: pages, sentences of features, texts of rules and parameters. */
export const proseTexts = (): readonly ProseText[] => [
  ...globSync(['*.md', 'docs/**/*.md', 'examples/*/*.md'], { cwd: root })
    .filter((file) => !generated.test(file))
    .sort()
    .map((file) => ({ file, text: withoutCode(read(file)), language: 'markdown' as const })),
  ...featureTexts(),
  {
    file: 'src/rules',
    text: asText(rules.flatMap(({ text, observable }) => [text, observable])),
    language: 'plaintext',
  },
  {
    file: 'src/protocol/parameters',
    text: asText(Object.values(parameters).map(({ text }) => text)),
    language: 'plaintext',
  },
]
