import assert from 'node:assert/strict'
import { test } from 'node:test'
import { editions } from '../../../rules/rule.ts'
import { referenceTarget } from '../../../targets/reference.ts'
import { allStories } from './all-stories.ts'
import { corpus } from './corpus.ts'
import { documentedStories } from './kinds-of-story.ts'

const textOf = (stories: readonly unknown[]): readonly string[] => stories.map((one) => JSON.stringify(one))

test('a corpus has stories for each edition, none twice', () => {
  for (const edition of editions) {
    assert.ok(corpus.documented[edition].length >= 20, edition)
    assert.equal(new Set(corpus.documented[edition]).size, corpus.documented[edition].length)
  }
})

test('the stories of the corpus come first, whatever the seed; others are those of the seed', async () => {
  const declaration = await referenceTarget({ edition: 'two-step' }).describe()
  const known = corpus.documented['two-step'].length
  const [one, other] = [1_000_000, 2_000_000].map((seed) =>
    textOf([...allStories(seed, declaration, {}, known + 2, documentedStories)]),
  )
  assert.deepEqual(one?.slice(0, known), other?.slice(0, known))
  assert.ok(one?.slice(known).every((story) => !other?.includes(story)))
})

test('as many stories as were asked for', async () => {
  const declaration = await referenceTarget().describe()
  assert.equal([...allStories(1, declaration, {}, 3, documentedStories)].length, 3)
})
