import assert from 'node:assert/strict'
import { test } from 'node:test'
import { doors, entriesAt, lockTimes } from '../../src/rules/doors/doors.ts'
import { loadSuite } from '../../src/run/suite/suite.ts'

const { cases } = await loadSuite({ root: process.cwd(), patterns: ['features'] })
const asks = /^the service asks Ada and Ben for (.+)$/
const rows = cases
  .filter(({ tags }) => tags.includes('@doors'))
  .map(({ rule, steps }) => {
    const texts = steps.map(({ text }) => text)
    return { rule: rule?.id, texts, title: texts.map((text) => asks.exec(text)?.[1]).find((one) => one !== undefined) }
  })
const sentencesOfRows = new Set(
  rows.flatMap(({ rule, title, texts }) => texts.map((text) => `${rule}, ${title}: ${text}`)),
)

/** Sentences that rows of a door must have: each wrong entry, the edge of its limit, the door that counts with it. */
const sentences = doors.flatMap((door) => {
  const { title, rule, limit, sharedWith, beforeSent, without = {} } = door
  return [
    ...entriesAt(door).map((entry) => `Ada enters ${entry} instead`),
    ...(beforeSent
      ? ['nothing', 'only zeros', '123456'].map((entry) => `Ada enters ${entry} before the code is sent to her`)
      : []),
    ...(limit === undefined
      ? []
      : [
          'Ada is one failed attempt short of the limit',
          'Ada has reached the limit of failed attempts',
          "Ben's correct attempt is accepted",
          ...(without['right in between'] ? [] : ['Ada has made a correct attempt']),
        ]),
    ...(limit === undefined || lockTimes[limit] === undefined
      ? []
      : [
          ...(without['lock held'] ? [] : ['Ada has tried again halfway through the lock, which is about to end']),
          ...(without['lock over'] ? [] : ['Ada has tried again halfway through the lock, which has just ended']),
        ]),
    ...(sharedWith === undefined
      ? []
      : [
          `Ada is already being asked for ${title}, and now also for ${sharedWith}`,
          `Ada is already being asked for ${sharedWith}, and now also for ${title}`,
        ]),
  ].map((sentence) => `${rule}, ${title}: ${sentence}`)
})

test('every door has its rows in the block of its rule', () => {
  assert.ok(sentences.length > 150)
  assert.deepEqual(
    sentences.filter((one) => !sentencesOfRows.has(one)),
    [],
  )
})

test('no row is about a door that the table does not have', () => {
  const titles = new Set(doors.map(({ title }) => title))
  assert.deepEqual(
    rows.filter(({ title }) => title === undefined || !titles.has(title)),
    [],
  )
})
