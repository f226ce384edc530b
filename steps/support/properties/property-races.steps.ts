import { type DataTable, defineParameterType, Then, When } from '@cucumber/cucumber'
import { findRace, raceTitles } from '../../../src/properties/races/races.ts'
import { defaultBudget } from '../../../src/properties/search/budget.ts'
import { BrokenRule } from '../../../src/verdict/broken-rule.ts'
import type { AccountWorld } from '../world.ts'

/** Requests that compete, by what a property calls them. */
defineParameterType({ name: 'race', regexp: new RegExp(raceTitles.join('|')), transformer: (title: string) => title })

/** The row that tells how the target went on wherever it waited. */
const interleaving = 'going on'

When('{race} meet:', { timeout: 120_000 }, async function (this: AccountWorld, title: string, table: DataTable) {
  const { [interleaving]: steps = '', ...counts } = table.rowsHash()
  const shape = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, Number(count)]))
  const { replayRace } = await import('../../../src/properties/races/replay-race.ts')
  const { target, declaration, settings } = this.sandbox
  const ground = { target, declaration, settings, budget: defaultBudget }
  const told = { size: shape, ordering: steps.split(' ').filter(Boolean).map(Number) }
  this.finding = await replayRace(title, await findRace(title), ground, told)
})

Then('they leave what some order of them leaves', function (this: AccountWorld) {
  const { finding } = this
  if (!finding) throw new Error('no requests met before this')
  const { counterexample } = finding
  if (counterexample) throw new BrokenRule(counterexample.message, counterexample.expected, counterexample.actual)
})
