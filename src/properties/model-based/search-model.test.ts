import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { referenceTarget } from '../../targets/reference.ts'
import type { Target } from '../../targets/target.ts'
import { TargetError } from '../../targets/target-error.ts'
import type { Budget } from '../property.ts'
import { defaultBudget } from '../search/budget.ts'
import { alwaysEnabled } from './command-builders.ts'
import { accepted, refused } from './expected-answer.ts'
import type { ModelCommand, ModelSpec } from './model-spec.ts'
import { searchModel } from './search-model.ts'

/** Counts how often the account was read; with `wrongFrom` the model is wrong from then on. */
class Counting {
  reads = 0
  digest(): string {
    return String(this.reads)
  }
}
const read = (wrongFrom: number): ModelCommand<Counting> =>
  alwaysEnabled(async (model, bench) => {
    const { session } = bench.person('Ada')
    model.reads += 1
    const expected = model.reads >= wrongFrom ? refused(`it is read ${wrongFrom} times`) : accepted('it may be read')
    await bench.sendStep('Ada reads her account', { type: 'read-account', session }, expected)
  })
const idle: ModelCommand<Counting> = alwaysEnabled(async (_model, bench) => bench.addStep('nothing happens'))

const spec = (wrongFrom: number, more: Partial<ModelSpec<Counting>> = {}): ModelSpec<Counting> => ({
  claim: 'an account can be read',
  people: ['Ada'],
  model: () => new Counting(),
  commands: () => [fc.constant(read(wrongFrom)), fc.constant(idle)],
  boundaries: ['never hit'],
  runs: 20,
  maxCommands: 12,
  ...more,
})
const search = async (of: ModelSpec<Counting>, budget: Partial<Budget> = {}, target: Target = referenceTarget()) =>
  searchModel(of)({
    target,
    declaration: await referenceTarget().describe(),
    settings: {},
    budget: { ...defaultBudget, ...budget },
  })

test('a property that holds has no counterexample, and reports its coverage', async () => {
  const { coverage, counterexample } = await search(spec(Number.POSITIVE_INFINITY))
  assert.equal(counterexample, undefined)
  assert.equal(coverage.runs, 20)
  assert.ok(coverage.commands > 20)
  assert.ok(coverage.states > 5)
  assert.deepEqual(coverage.boundaries, { 'never hit': 0 })
})

test('a counterexample has only the commands that it needs', async () => {
  const { counterexample } = await search(spec(3))
  assert.deepEqual(counterexample?.trace, [
    'Given Ada has an account with a second factor',
    'When Ada reads her account',
    'And Ada reads her account',
    'And Ada reads her account',
    'Then it is refused',
  ])
  assert.equal(counterexample?.message, 'It should have been refused: it is read 3 times')
  assert.equal(counterexample?.actual, 'account')
  assert.equal(counterexample?.exchanges.filter(({ command }) => command === 'read-account').length, 3)
})

test('a command is replaced by a part of it, where that is enough', async () => {
  const thorough: ModelCommand<Counting> = {
    ...alwaysEnabled<Counting>(async (model, bench) => {
      await idle.run(model, bench)
      await read(2).run(model, bench)
    }),
    shrinksTo: [read(2)],
  }
  const { counterexample } = await search(spec(1, { commands: () => [fc.constant(thorough)] }))
  assert.deepEqual(counterexample?.trace.slice(1), [
    'When Ada reads her account',
    'And Ada reads her account',
    'Then it is refused',
  ])
})

test('settings are left out, unless they make the trace shorter', async () => {
  const smallLimits = () => [{ 'apppw.limit': 3 }]
  const plain = await search(spec(1, { smallLimits }))
  assert.match(plain.counterexample?.trace[0] ?? '', /has an account/)
})

test('seed and path lead straight to the counterexample', async () => {
  const { counterexample, coverage } = await search(spec(4), { seed: 'any' })
  const again = await search(spec(4), { seed: 'any', path: counterexample?.path ?? '' })
  assert.deepEqual(again.counterexample?.trace, counterexample?.trace)
  assert.equal(again.counterexample?.path, counterexample?.path)
  assert.ok(again.coverage.runs < coverage.runs, `${again.coverage.runs} runs, ${coverage.runs} before`)
})

test('the same seed gives the same runs, another seed gives others', async () => {
  const commands = async (seed: string) => (await search(spec(Number.POSITIVE_INFINITY), { seed })).coverage.commands
  assert.equal(await commands('one'), await commands('one'))
  assert.notEqual(await commands('one'), await commands('another'))
})

test('the number of runs is the one of the budget', async () => {
  assert.equal((await search(spec(Number.POSITIVE_INFINITY), { runs: 3 })).coverage.runs, 3)
})

test('the time limit ends a search', async () => {
  const endless = spec(Number.POSITIVE_INFINITY, { runs: 1_000_000 })
  const began = performance.now()
  const { coverage } = await search(endless, { timeLimit: 200 })
  assert.ok(coverage.runs > 0)
  assert.ok(performance.now() - began < 10_000)
})

test('a target that cannot be tested is no counterexample, and is opened only once', async () => {
  let opened = 0
  const down: Target = {
    ...referenceTarget(),
    open: async () => {
      opened += 1
      throw new TargetError('unreachable', 'nobody answers')
    },
  }
  await assert.rejects(search(spec(1), {}, down), { code: 'unreachable' })
  assert.equal(opened, 1)
})

test('an answer against the contract ends a search: it says nothing about the property', async () => {
  const target = referenceTarget()
  const failing: Target = {
    ...target,
    open: async (options) => {
      const sandbox = await target.open(options)
      return {
        ...sandbox,
        send: async () => {
          throw new TargetError('server-error', 'the target answered with status 500', { operation: 'list-phones' })
        },
      }
    },
  }
  await assert.rejects(search(spec(9), {}, failing), { code: 'server-error', operation: 'list-phones' })
})

test('a search that sends no command is a defect', async () => {
  await assert.rejects(search(spec(1, { commands: () => [fc.constant(idle)] })), /sent no command/)
})
