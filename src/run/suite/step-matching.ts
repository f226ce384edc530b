import type { Argument } from '@cucumber/cucumber-expressions'
import { stepPattern } from './step-pattern.ts'
import type { StepDefinition, SupportCode } from './support-code.ts'

/** A step definition that matches a step's text, with the arguments found in the text. */
export type StepMatch = { readonly definition: StepDefinition; readonly arguments: readonly Argument[] }

/** All definitions that match a text: none is an undefined step, more than one an ambiguous step. */
export type StepMatcher = (text: string) => readonly StepMatch[]

const matchers = new WeakMap<SupportCode, StepMatcher>()

const makeMatcher = (support: SupportCode): StepMatcher => {
  const known = new Map<string, readonly StepMatch[]>()
  const candidates = support.stepDefinitions.map((definition) => ({
    definition,
    match: stepPattern(definition.expression, support.parameterTypeRegistry),
  }))
  // Most definitions begin with a word of their own; the others are tried for every text. The order stays that of the
  // files.
  const byFirstWord = new Map<string, typeof candidates>()
  const candidatesFor = (text: string): typeof candidates => {
    const word = /^\w+(?= )/.exec(text)?.[0] ?? ''
    const found =
      byFirstWord.get(word) ??
      candidates.filter(({ match: { firstWord } }) => firstWord === undefined || firstWord === word)
    byFirstWord.set(word, found)
    return found
  }
  return (text) => {
    const before = known.get(text)
    if (before) return before
    const matches = candidatesFor(text).flatMap(({ definition, match }) => {
      const found = match(text)
      return found ? [{ definition, arguments: found }] : []
    })
    known.set(text, matches)
    return matches
  }
}

/** The matcher of some support code. It caches its matches: the same sentences recur. */
export const stepMatcherOf = (support: SupportCode): StepMatcher => {
  const matcher = matchers.get(support) ?? makeMatcher(support)
  matchers.set(support, matcher)
  return matcher
}
