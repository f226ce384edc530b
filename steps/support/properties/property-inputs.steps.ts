import { type DataTable, defineParameterType, Then, When } from '@cucumber/cucumber'
import { findInjectionPoint, injectionPointTitles } from '../../../src/properties/fuzzing/injection-points.ts'
import { parseInput } from '../../../src/properties/fuzzing/input-trace.ts'
import { defaultBudget } from '../../../src/properties/search/budget.ts'
import type { AccountWorld } from '../world.ts'
import { mustHaveNoCounterexample } from './no-counterexample.ts'

/** An injection point, by its title. */
defineParameterType({ name: 'place-of-input', regexp: new RegExp(injectionPointTitles.join('|')) })

When('this is sent as {place-of-input}:', async function (this: AccountWorld, title: string, table: DataTable) {
  const [[kind = '', value = ''] = []] = table.raw()
  const { replayInput } = await import('../../../src/properties/fuzzing/replay-input.ts')
  const { target, declaration, settings } = this.sandbox
  const context = { target, declaration, settings, budget: defaultBudget }
  this.propertyResult = await replayInput(title, await findInjectionPoint(title), context, parseInput(kind, value))
})

Then('no malformed value is accepted', function (this: AccountWorld) {
  mustHaveNoCounterexample(this.propertyResult)
})
