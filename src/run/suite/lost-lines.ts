import type { RuleChild } from '@cucumber/messages'
import { editDistance, nearest } from '../../input/did-you-mean.ts'
import type { FeatureFile } from './feature-files.ts'

/** A line of a feature that Gherkin reads as a description, with the keyword that was probably meant. */
export type LostLine = { readonly line: number; readonly text: string; readonly meant: string }

const blockKeywords = ['Scenario', 'Scenario Outline', 'Scenario Template', 'Example', 'Examples', 'Rule', 'Background']
const stepKeywords = ['Given', 'When', 'Then', 'And', 'But']
/** Far from every other word that begins a sentence. */
const unmistakable = ['Given', 'When']

/** Longer than each keyword with what may be misspelt in it. */
const maxKeyword = 40

const blockMeant = (text: string): string | undefined => {
  const word = text.slice(0, Math.max(0, text.indexOf(':'))).trim()
  return word.length <= maxKeyword && /^[\p{L} ]+$/u.test(word) ? nearest(word, blockKeywords)[0] : undefined
}

const stepMeant = (text: string): string | undefined => {
  const word = (/^\p{L}+/u.exec(text)?.[0] ?? '').toLowerCase()
  return (
    stepKeywords.find((keyword) => keyword.toLowerCase() === word) ??
    unmistakable.find((keyword) => editDistance(keyword.toLowerCase(), word) === 1)
  )
}

/** Finds the number of the first line after another one that has a text, white space around it left out. Lines are asked for in their order. */
const lineFinder = (text: string): ((line: string, after: number) => number | undefined) => {
  const numbers = new Map<string, number[]>()
  for (const [index, written] of text.split(/\r?\n/).entries()) {
    const known = numbers.get(written.trim())
    if (known) known.push(index + 1)
    else numbers.set(written.trim(), [index + 1])
  }
  const passed = new Map<string, number>()
  return (line, after) => {
    const all = numbers.get(line) ?? []
    let place = passed.get(line) ?? 0
    while ((all[place] ?? Number.POSITIVE_INFINITY) <= after) place += 1
    passed.set(line, place)
    return all[place]
  }
}

type Described = { readonly location: { readonly line: number }; readonly description: string }

/**
 * Lines that would be left out of a run without a word: a misspelt keyword makes its line, and all that follows it up to the next keyword, part of the
 * description before it.
 */
export const lostLines = ({ document, text }: Pick<FeatureFile, 'document' | 'text'>): readonly LostLine[] => {
  const lineOf = lineFinder(text)
  const lostIn = (node: Described, isScenario: boolean): readonly LostLine[] => {
    let at = node.location.line
    return node.description.split('\n').flatMap((raw) => {
      const line = raw.trim()
      if (line === '') return []
      at = lineOf(line, at) ?? at
      const meant = blockMeant(line) ?? (isScenario ? stepMeant(line) : undefined)
      return meant === undefined ? [] : [{ line: at, text: line, meant }]
    })
  }
  const lostInChild = ({ background, scenario }: RuleChild): readonly LostLine[] => [
    ...(background ? lostIn(background, true) : []),
    ...(scenario ? lostIn(scenario, true) : []),
    ...(scenario?.examples ?? []).flatMap((examples) => lostIn(examples, false)),
  ]
  const { feature } = document
  if (!feature) return []
  return [
    ...lostIn(feature, false),
    ...feature.children.flatMap((child) => [
      ...lostInChild(child),
      ...(child.rule ? [...lostIn(child.rule, false), ...child.rule.children.flatMap(lostInChild)] : []),
    ]),
  ]
}
