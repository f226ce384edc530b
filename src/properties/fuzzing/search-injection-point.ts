import fc from 'fast-check'
import type { Counterexample, Search } from '../property.ts'
import { seedFor } from '../search/budget.ts'
import { checkProperty } from '../search/check-property.ts'
import { CoverageCounter } from '../search/coverage-counter.ts'
import { FuzzRunner, type InputFailure } from './fuzz-runner.ts'
import type { BoundaryValue, InjectionPoint } from './injection-point.ts'
import { corpusFor, descriptionOf, type Input, jsonInput, textInput } from './input.ts'
import { inputTrace } from './input-trace.ts'

/** How many inputs are generated, beside those of the known kinds. */
const generatedInputs = 30

/** Any UTF-16 code units, lone surrogates too; made from numbers, as fast-check's tables of characters take long to set up. */
const anyString: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.integer({ min: 0x20, max: 0x7e }), fc.nat(0xffff)), { maxLength: 30 })
  .map((units) => String.fromCharCode(...units))

/** Texts and JSON of any kind; digits and boundary lengths come up more often. */
const anyInput = ({ location }: InjectionPoint, boundaryValues: readonly BoundaryValue[]): fc.Arbitrary<Input> => {
  const ofLength = boundaryValues.map(({ text }) => fc.string({ minLength: text.length, maxLength: text.length }))
  const texts = fc.oneof(anyString, fc.nat(99_999_999).map(String), ...ofLength)
  return location === 'body'
    ? fc.oneof(texts.map(textInput), fc.json({ maxDepth: 4 }).map(jsonInput))
    : texts.map(textInput)
}

/** Searches for an input that the target should not have accepted, failed over, or been changed by. */
export const searchInjectionPoint =
  (title: string, claim: string, point: InjectionPoint): Search =>
  async (context) => {
    const { budget } = context
    const boundaryValues = point.boundaryValues?.(context) ?? []
    const counter = new CoverageCounter(boundaryValues.map(({ boundary }) => boundary))
    const runner = new FuzzRunner(point, context, counter)
    let failure: InputFailure | undefined
    let abortedBy: { readonly error: unknown } | undefined
    const property = fc.asyncProperty(anyInput(point, boundaryValues), async (input) => {
      if (abortedBy) return true
      for (const { boundary, text } of boundaryValues)
        if (input.kind === 'text' && input.value === text) counter.hitBoundary(boundary)
      try {
        const wrong =
          failure || budget.path !== undefined ? await runner.tryInIsolation(input) : await runner.tryInput(input)
        if (!wrong) return true
        failure = (await runner.tryInIsolation(wrong.input)) ?? wrong
        return false
      } catch (error) {
        abortedBy = { error }
        return true
      }
    })
    const known = [
      ...corpusFor(point.location, point.acceptsAnyText === true),
      ...boundaryValues.map(({ text }) => textInput(text)),
    ]
    const examples = known.map((input): [Input] => [input])
    const details = await checkProperty(property, {
      seed: seedFor(budget.seed, claim),
      examples,
      numRuns: budget.runs ?? examples.length + generatedInputs,
      budget,
      counter,
    })
    if (abortedBy) throw abortedBy.error
    const wrong = failure ?? (await runner.finish())
    const result = { coverage: counter.coverage, seed: budget.seed }
    if (!wrong) return result
    return { ...result, counterexample: counterexampleOf(title, wrong, details.counterexamplePath ?? '') }
  }

/** The counterexample of a failed input. */
export const counterexampleOf = (title: string, wrong: InputFailure, path: string): Counterexample => ({
  message: `In the place of ${title}: ${wrong.message}`,
  expected: wrong.expected,
  actual: `${wrong.actual} (${descriptionOf(wrong.input)})`,
  trace: inputTrace(title, wrong.input),
  path,
  exchanges: wrong.exchanges,
})
