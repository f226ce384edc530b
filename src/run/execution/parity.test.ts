import assert from 'node:assert/strict'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import type { Envelope } from '@cucumber/messages'
import { byCucumber } from '../fixtures/by-cucumber.ts'
import { type PlanOptions, planRun } from '../selection/plan.ts'
import { loadSuite } from '../suite/suite.ts'
import { loadSupportCode } from '../suite/support-code.ts'
import { runSuite } from './run-suite.ts'

const root = join(import.meta.dirname, '../fixtures/parity')
const parameters = { target: 'reference' }
const args = ['--import', 'steps/*.ts', '--world-parameters', JSON.stringify(parameters), 'features/**/*.feature']

/** What these throw is the runner's own, and said in other words. */
const inOwnWords = new Set(['a step takes too long', 'a step takes the wrong number of arguments'])

/** The messages of our runner, as they read after a way over the wire. */
const byUs = async (options: PlanOptions = {}, concurrency = 16): Promise<readonly Envelope[]> => {
  const suite = await loadSuite({ root, patterns: ['features'] })
  const support = await loadSupportCode({ root, patterns: ['steps'] })
  const envelopes: Envelope[] = []
  await runSuite({
    plan: planRun(suite, options),
    support,
    worldParameters: parameters,
    concurrency,
    onMessage: (envelope) => envelopes.push(JSON.parse(JSON.stringify(envelope))),
  })
  return envelopes
}

/** Which keys a value has, all the way down; lists by their members. */
const shapeOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shapeOf)
  if (typeof value !== 'object' || value === null) return typeof value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, shapeOf(one)]),
  )
}

/** The messages of every case by its name: which came, with what in them, in which order. */
const messagesByPickle = (envelopes: readonly Envelope[]): ReadonlyMap<string, readonly unknown[]> => {
  const messages = new Map<string, unknown[]>()
  const pickles = new Map(envelopes.flatMap(({ pickle }) => (pickle ? [[pickle.id, pickle]] : [])))
  const caseOf = new Map<string, string>()
  const stepsOf = new Map(
    [...pickles.values()].flatMap(({ steps, name }) => steps.map(({ id, text }) => [id, { name, text }])),
  )
  const nameOf = new Map<string, string>()
  for (const envelope of envelopes) {
    const { testCase, testCaseStarted, testStepStarted, testStepFinished, attachment, suggestion, testCaseFinished } =
      envelope
    if (testCase) {
      const { name = '' } = pickles.get(testCase.pickleId) ?? {}
      messages.set(name, [])
      nameOf.set(testCase.id, name)
      const lists = testCase.testSteps.map(({ pickleStepId, stepMatchArgumentsLists }) => [
        stepsOf.get(pickleStepId ?? '')?.text,
        stepMatchArgumentsLists,
      ])
      messages.get(name)?.push(['testCase', shapeOf(testCase), lists])
    }
    if (testCaseStarted) caseOf.set(testCaseStarted.id, nameOf.get(testCaseStarted.testCaseId) ?? '')
    const of =
      testCaseStarted?.id ??
      [testStepStarted, testStepFinished, attachment, testCaseFinished].find(Boolean)?.testCaseStartedId
    const name = suggestion ? stepsOf.get(suggestion.pickleStepId)?.name : caseOf.get(of ?? '')
    if (testCase || name === undefined) continue
    const told = {
      status: testStepFinished?.testStepResult.status,
      thrown: inOwnWords.has(name) ? undefined : testStepFinished?.testStepResult.exception?.message,
      type: testStepFinished?.testStepResult.exception?.type,
      attached: attachment && [attachment.body, attachment.mediaType, attachment.contentEncoding, attachment.fileName],
      suggested: suggestion?.snippets,
    }
    messages.get(name)?.push([shapeOf(envelope), told])
  }
  return messages
}

const others = (envelopes: readonly Envelope[]): readonly unknown[] =>
  envelopes.filter(
    (one) => !('meta' in one) && !/^test(Case|Step)|^attachment|^suggestion/.test(Object.keys(one)[0] ?? ''),
  )

describe('the same features and steps under plain cucumber-js and here', () => {
  let cucumberMessages: readonly Envelope[]
  let ours: readonly Envelope[]
  before(async () => {
    ;[cucumberMessages, ours] = await Promise.all([byCucumber(root, args), byUs({}, 1)])
  })

  test('every case has the same messages', () => {
    const expected = messagesByPickle(cucumberMessages)
    assert.equal(expected.size, 26)
    for (const [name, sequence] of messagesByPickle(ours)) assert.deepEqual(sequence, expected.get(name), name)
    assert.equal(messagesByPickle(ours).size, expected.size)
  })

  test('with many in flight, still the same', async () => {
    assert.deepEqual(messagesByPickle(await byUs({ seed: 'any' }, 16)), messagesByPickle(ours))
  })

  test('the run around the cases has the same shape', () => {
    assert.deepEqual(others(ours).map(shapeOf), others(cucumberMessages).map(shapeOf))
  })
})
