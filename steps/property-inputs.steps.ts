import { type DataTable, defineParameterType, Then, When } from '@cucumber/cucumber'
import { usualBudget } from '../src/properties/budget.ts'
import { readInput } from '../src/properties/input/input-story.ts'
import { findPlace, placeTitles } from '../src/properties/input/inputs.ts'
import { BrokenRule } from '../src/verdict/broken-rule.ts'
import type { AccountWorld } from './world.ts'

/** A place where people and programs write something, by what stands there. */
defineParameterType({ name: 'place-of-input', regexp: new RegExp(placeTitles.join('|')) })

When(
  'this stands in the place of {place-of-input}:',
  async function (this: AccountWorld, title: string, table: DataTable) {
    const [[kind = '', value = ''] = []] = table.raw()
    const { replayInput } = await import('../src/properties/input/replay-input.ts')
    const { target, declaration, settings } = this
    const ground = { target, declaration, settings, budget: usualBudget }
    this.finding = await replayInput(title, await findPlace(title), ground, readInput(kind, value))
  },
)

Then('it is not taken for what it is not', function (this: AccountWorld) {
  const { finding } = this
  if (!finding) throw new Error('nothing was tried before this')
  const { counterexample } = finding
  if (counterexample) throw new BrokenRule(counterexample.message, counterexample.expected, counterexample.actual)
})
