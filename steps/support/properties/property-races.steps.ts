import { type DataTable, defineParameterType, Then, When } from '@cucumber/cucumber'
import { findRace, raceTitles } from '../../../src/properties/races/races.ts'
import { defaultBudget } from '../../../src/properties/search/budget.ts'
import type { AccountWorld } from '../world.ts'
import { mustHaveNoCounterexample } from './no-counterexample.ts'

/** A race, by its title. */
defineParameterType({ name: 'race', regexp: new RegExp(raceTitles.join('|')), transformer: (title: string) => title })

/** The row with the ordering of a race. */
const interleaving = 'going on'

When(
  'these are sent at the same time: "{race}"',
  { timeout: 120_000 },
  async function (this: AccountWorld, title: string, table: DataTable) {
    const { [interleaving]: ordering = '', ...counts } = table.rowsHash()
    const size = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, Number(count)]))
    const { replayRace } = await import('../../../src/properties/races/replay-race.ts')
    const { target, declaration, settings } = this.sandbox
    const context = { target, declaration, settings, budget: defaultBudget }
    const trace = { size, ordering: ordering.split(' ').filter(Boolean).map(Number) }
    this.propertyResult = await replayRace(title, await findRace(title), context, trace)
  },
)

Then('they have the same effects as one after another', function (this: AccountWorld) {
  mustHaveNoCounterexample(this.propertyResult)
})
