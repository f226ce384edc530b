import type { RuleChild } from '@cucumber/messages'
import { editDistance, nearest } from '../../input/did-you-mean.ts'
import type { FeatureFile } from './feature-files.ts'

/** A line of a feature that Gherkin reads as a description, with the keyword that was probably meant. */
export type LostLine = { readonly line: number; readonly text: string; readonly meant: string }

const blockKeywords = ['Scenario', 'Scenario Outline', 'Scenario Template', 'Example', 'Examples', 'Rule', 'Background']
const stepKeywords = ['Given', 'When', 'Then', 'And', 'But']
/** Far from every other word that begins a sentence. */
const unmistakable = ['Given', 'When']

const blockMeant = (text: string): string | undefined => {
  const [, word] = /^([\p{L} ]+?)\s*:/u.exec(text) ?? []
  return word === undefined ? undefined : nearest(word, blockKeywords)[0]
}

const stepMeant = (text: string): string | undefined => {
  const word = (/^\p{L}+/u.exec(text)?.[0] ?? '').toLowerCase()
  return (
    stepKeywords.find((keyword) => keyword.toLowerCase() === word) ??
    unmistakable.find((keyword) => editDistance(keyword.toLowerCase(), word) === 1)
  )
}

type Described = { readonly location: { readonly line: number }; readonly description: string }

/**
 * Lines that would be left out of a run without a word: a misspelt keyword makes its line, and all that follows it up to the next keyword, part of the
 * description before it.
 */
export const lostLines = ({ document, text }: Pick<FeatureFile, 'document' | 'text'>): readonly LostLine[] => {
  const written = text.split(/\r?\n/)
  const lostIn = (node: Described, isScenario: boolean): readonly LostLine[] => {
    let at = node.location.line
    return node.description.split('\n').flatMap((raw) => {
      const line = raw.trim()
      if (line === '') return []
      const found = written.findIndex((one, index) => index >= at && one.trim() === line)
      if (found >= 0) at = found + 1
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
