import { defineParameterType, Then } from '@cucumber/cucumber'
import { findProperty, properties } from '../../../src/properties/properties.ts'
import type { Property } from '../../../src/properties/property.ts'
import { ArrangeFailed } from '../../../src/properties/search/arrange-failed.ts'
import { defaultBudget } from '../../../src/properties/search/budget.ts'
import { applicability } from '../../../src/verdict/applicability.ts'
import { BrokenRule } from '../../../src/verdict/broken-rule.ts'
import { CannotArrange } from '../../../src/verdict/cannot-arrange.ts'
import type { AccountWorld } from '../world.ts'

/** A property, by its claim. */
defineParameterType({
  name: 'property',
  regexp: new RegExp(properties.map(({ claim }) => claim.replace(/[^\w ]/g, '\\$&')).join('|')),
  transformer: findProperty,
})

/** Milliseconds. A search ends at the time limit of its budget; this is only for a search that hangs. */
const timeout = 24 * 3600 * 1000

Then('it always holds that {property}', { timeout }, async function (this: AccountWorld, property: Property) {
  const { needs = [], powers = [] } = property
  const verdict = applicability({ ...this.rule, needs, powers }, this.sandbox.declaration)
  if (!verdict.applies) {
    this.outcome = verdict.outcome
    return 'skipped'
  }
  const search = await property.load()
  const { target, declaration, settings } = this.sandbox
  const budget = { ...defaultBudget, ...this.parameters.budget }
  const propertyResult = await search({ target, declaration, settings, budget }).catch((error: unknown) => {
    throw error instanceof ArrangeFailed ? new CannotArrange(error.message, { cause: error }) : error
  })
  this.propertyResult = propertyResult
  const { counterexample } = propertyResult
  if (counterexample) throw new BrokenRule(counterexample.message, counterexample.expected, counterexample.actual)
  return undefined
})
