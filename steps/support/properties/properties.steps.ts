import { defineParameterType, Then } from '@cucumber/cucumber'
import { findProperty, properties } from '../../../src/properties/properties.ts'
import type { Property, PropertyResult } from '../../../src/properties/property.ts'
import { ArrangeFailed } from '../../../src/properties/search/arrange-failed.ts'
import { defaultBudget } from '../../../src/properties/search/budget.ts'
import { SearchNotBegun } from '../../../src/properties/search/search-not-begun.ts'
import { SearchTooClose } from '../../../src/properties/search/search-too-close.ts'
import { OutsideModel } from '../../../src/properties/search/unmodelled-limits.ts'
import { applicability } from '../../../src/verdict/applicability.ts'
import { CannotArrange } from '../../../src/verdict/cannot-arrange.ts'
import { OutsideDeclaration } from '../../../src/verdict/outside-declaration.ts'
import type { AccountWorld } from '../world.ts'
import { mustHaveNoCounterexample } from './no-counterexample.ts'

/** A property, by its claim. */
defineParameterType({
  name: 'property',
  regexp: new RegExp(properties.map(({ claim }) => claim.replace(/[^\w ]/g, '\\$&')).join('|')),
  transformer: findProperty,
})

/** Milliseconds. A search ends at the time limit of its budget; this is only for a search that hangs. */
const timeout = 24 * 3600 * 1000

Then('this always holds: "{property}"', { timeout }, async function (this: AccountWorld, property: Property) {
  const { needs = [], powers = [] } = property
  const verdict = applicability({ ...this.rule, needs, powers }, this.sandbox.declaration)
  if (!verdict.applies) {
    if ('broken' in verdict) throw verdict.broken
    this.outcome = verdict.outcome
    return 'skipped'
  }
  const unsuitable = property.unsuitable?.(this.sandbox.target, this.sandbox.declaration)
  if (unsuitable !== undefined) {
    this.outcome = { kind: 'not-applicable', reason: 'capability', detail: unsuitable }
    return 'skipped'
  }
  const propertyResult = await searchFor(this, property)
  if (propertyResult instanceof Error) {
    const reason = propertyResult instanceof SearchTooClose ? 'too-close' : 'target-slow'
    this.outcome = { kind: 'unverified', reason, detail: propertyResult.message }
    return 'skipped'
  }
  this.propertyResult = propertyResult
  this.findings = [...this.findings, ...(propertyResult.findings ?? [])]
  mustHaveNoCounterexample(propertyResult)
  return undefined
})

/** Throws CannotArrange where the target refuses what the property arranges, OutsideDeclaration where a declared limit ends it. */
const searchFor = async (
  world: AccountWorld,
  property: Property,
): Promise<PropertyResult | SearchNotBegun | SearchTooClose> => {
  const search = await property.load()
  const { target, declaration, settings } = world.sandbox
  const budget = { ...defaultBudget, ...world.parameters.budget }
  try {
    return await search({ target, declaration, settings, budget })
  } catch (error) {
    if (error instanceof OutsideModel) throw new OutsideDeclaration(error.message)
    if (error instanceof SearchNotBegun || error instanceof SearchTooClose) return error
    throw error instanceof ArrangeFailed ? new CannotArrange(error.message, { cause: error.cause ?? error }) : error
  }
}
