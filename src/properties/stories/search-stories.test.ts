import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { referenceTarget } from '../../targets/reference.ts'
import type { Target } from '../../targets/target.ts'
import { TargetError } from '../../targets/target-error.ts'
import { usualBudget } from '../budget.ts'
import type { Budget } from '../property.ts'
import { always } from './deeds.ts'
import { accepted, refused } from './expected.ts'
import type { Deed, Family } from './family.ts'
import { searchStories } from './search-stories.ts'

/** Counts how often the account was read; with `wrongFrom` the model is wrong from then on. */
class Counting {
  reads = 0
  digest(): string {
    return String(this.reads)
  }
}
const read = (wrongFrom: number): Deed<Counting> =>
  always(async (model, stage) => {
    const { session } = stage.actor('Ada')
    model.reads += 1
    const expected = model.reads >= wrongFrom ? refused(`it is read ${wrongFrom} times`) : accepted('it may be read')
    await stage.ask('Ada reads her account', { type: 'read-account', session }, expected)
  })
const idle: Deed<Counting> = always(async (_model, stage) => stage.tell('nothing happens'))

const family = (wrongFrom: number, more: Partial<Family<Counting>> = {}): Family<Counting> => ({
  claim: 'an account can be read',
  people: ['Ada'],
  model: () => new Counting(),
  deeds: () => [fc.constant(read(wrongFrom)), fc.constant(idle)],
  boundaries: ['never hit'],
  runs: 20,
  longest: 12,
  ...more,
})
const search = async (of: Family<Counting>, budget: Partial<Budget> = {}, target: Target = referenceTarget()) =>
  searchStories(of)({
    target,
    declaration: await referenceTarget().describe(),
    settings: {},
    budget: { ...usualBudget, ...budget },
  })

test('a property that holds has no counterexample, and tells how far its search came', async () => {
  const { reach, counterexample } = await search(family(Number.POSITIVE_INFINITY))
  assert.equal(counterexample, undefined)
  assert.equal(reach.runs, 20)
  assert.ok(reach.commands > 20)
  assert.ok(reach.states > 5)
  assert.deepEqual(reach.boundaries, { 'never hit': 0 })
})

test('a counterexample has nothing in it that it does not need', async () => {
  const { counterexample } = await search(family(3))
  assert.deepEqual(counterexample?.story, [
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

test('it does with a part of what was done, where that is enough', async () => {
  const thorough: Deed<Counting> = {
    ...always<Counting>(async (model, stage) => {
      await idle.play(model, stage)
      await read(2).play(model, stage)
    }),
    parts: [read(2)],
  }
  const { counterexample } = await search(family(1, { deeds: () => [fc.constant(thorough)] }))
  assert.deepEqual(counterexample?.story.slice(1), [
    'When Ada reads her account',
    'And Ada reads her account',
    'Then it is refused',
  ])
})

test('it does without settings, unless they make it shorter', async () => {
  const settings = () => fc.constant({ 'apppw.limit': 3 })
  const plain = await search(family(1, { settings }))
  assert.match(plain.counterexample?.story[0] ?? '', /has an account/)
})

test('seed and path lead straight to it', async () => {
  const { counterexample, reach } = await search(family(4), { seed: 'any' })
  const again = await search(family(4), { seed: 'any', path: counterexample?.path ?? '' })
  assert.deepEqual(again.counterexample?.story, counterexample?.story)
  assert.equal(again.counterexample?.path, counterexample?.path)
  assert.ok(again.reach.runs < reach.runs, `${again.reach.runs} stories, ${reach.runs} before`)
})

test('the same seed tells the same stories, another one others', async () => {
  const commands = async (seed: string) => (await search(family(Number.POSITIVE_INFINITY), { seed })).reach.commands
  assert.equal(await commands('one'), await commands('one'))
  assert.notEqual(await commands('one'), await commands('another'))
})

test('the number of stories is the one of the budget', async () => {
  assert.equal((await search(family(Number.POSITIVE_INFINITY), { runs: 3 })).reach.runs, 3)
})

test('the time limit ends a search', async () => {
  const endless = family(Number.POSITIVE_INFINITY, { runs: 1_000_000 })
  const began = performance.now()
  const { reach } = await search(endless, { timeLimit: 200 })
  assert.ok(reach.runs > 0)
  assert.ok(performance.now() - began < 10_000)
})

test('a target that cannot be examined is no counterexample, and is asked only once', async () => {
  let opened = 0
  const down: Target = {
    ...referenceTarget(),
    open: async () => {
      opened += 1
      throw new TargetError('unreachable', 'nobody answers')
    },
  }
  await assert.rejects(search(family(1), {}, down), { code: 'unreachable' })
  assert.equal(opened, 1)
})

test('a server error is a counterexample', async () => {
  const target = referenceTarget()
  const failing: Target = {
    ...target,
    open: async (options) => {
      const sandbox = await target.open(options)
      return {
        ...sandbox,
        send: async () => {
          throw new TargetError('server-error', 'the target answered with status 500')
        },
      }
    },
  }
  const { counterexample } = await search(family(9), {}, failing)
  assert.equal(counterexample?.message, 'the target answered with status 500')
  assert.equal(counterexample?.story.length, 3)
})

test('a search that tells no story is a defect', async () => {
  await assert.rejects(search(family(1, { deeds: () => [fc.constant(idle)] })), /told no story/)
})
