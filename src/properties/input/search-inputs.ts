import fc from 'fast-check'
import { seedFor } from '../budget.ts'
import { checkFrom } from '../check-from.ts'
import type { Counterexample, Search } from '../property.ts'
import { Tally } from '../tally.ts'
import { descriptionOf, type Input, jsonInput, knownInputs, textInput } from './input.ts'
import { inputStory } from './input-story.ts'
import type { Edge, Place } from './place.ts'
import { InputRunner, type Wrong } from './run-input.ts'

/** How many inputs are made up, beside those of every known kind. */
const madeUp = 30

/** Any row of UTF-16 code units, halves of pairs too; made by number, as tables of all signs take long to set up. */
const anyText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.integer({ min: 0x20, max: 0x7e }), fc.nat(0xffff)), { maxLength: 30 })
  .map((units) => String.fromCharCode(...units))

/** Texts and JSON of any kind; digits, and the lengths of edges, more often than chance would have it. */
const anyInput = ({ way }: Place, edges: readonly Edge[]): fc.Arbitrary<Input> => {
  const ofLength = edges.map(({ text }) => fc.string({ minLength: text.length, maxLength: text.length }))
  const texts = fc.oneof(anyText, fc.nat(99_999_999).map(String), ...ofLength)
  return way === 'body' ? fc.oneof(texts.map(textInput), fc.json({ maxDepth: 4 }).map(jsonInput)) : texts.map(textInput)
}

/** The search for something that a place should not have taken, failed over, or been changed by. */
export const searchInputs =
  (title: string, claim: string, place: Place): Search =>
  async (ground) => {
    const { budget } = ground
    const edges = place.edges?.(ground) ?? []
    const tally = new Tally(edges.map(({ boundary }) => boundary))
    const runner = new InputRunner(place, ground, tally)
    let failure: Wrong | undefined
    let obstacle: { readonly error: unknown } | undefined
    const property = fc.asyncProperty(anyInput(place, edges), async (input) => {
      if (obstacle) return true
      for (const { boundary, text } of edges)
        if (input.kind === 'text' && input.value === text) tally.boundary(boundary)
      try {
        const wrong = failure || budget.path !== undefined ? await runner.tryAlone(input) : await runner.tryOut(input)
        if (!wrong) return true
        failure = (await runner.tryAlone(wrong.input)) ?? wrong
        return false
      } catch (error) {
        obstacle = { error }
        return true
      }
    })
    const known = [...knownInputs(place.way, place.anyText === true), ...edges.map(({ text }) => textInput(text))]
    const examples = known.map((input): [Input] => [input])
    const details = await checkFrom(property, {
      seed: seedFor(budget.seed, claim),
      examples,
      numRuns: budget.runs ?? examples.length + madeUp,
      path: budget.path,
      interruptAfterTimeLimit: budget.timeLimit,
      markInterruptAsFailure: false,
    })
    if (obstacle) throw obstacle.error
    const wrong = failure ?? (await runner.end())
    const finding = { reach: tally.reach, seed: budget.seed }
    if (!wrong) return finding
    return { ...finding, counterexample: counterexampleOf(title, wrong, details.counterexamplePath ?? '') }
  }

/** What was wrong, for people. */
export const counterexampleOf = (title: string, wrong: Wrong, path: string): Counterexample => ({
  message: `In the place of ${title}: ${wrong.message}`,
  expected: wrong.expected,
  actual: `${wrong.actual} (${descriptionOf(wrong.input)})`,
  story: inputStory(title, wrong.input),
  path,
  exchanges: wrong.exchanges,
})
