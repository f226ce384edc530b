import assert from 'node:assert/strict'
import { test } from 'node:test'
import { doors, entriesAt, lockTimes } from '../../src/rules/doors/doors.ts'
import { loadSuite } from '../../src/run/suite/suite.ts'

const { cases } = await loadSuite({ root: process.cwd(), patterns: ['features'] })
const rows = new Set(
  cases
    .filter(({ tags }) => tags.includes('@doors'))
    .flatMap(({ rule, steps }) => steps.map(({ text }) => `${rule?.id}: ${text}`)),
)

/** Sentences that rows of a door must have: each wrong entry, the edge of its limit, the door that counts with it. */
const sentences = doors.flatMap((door) => {
  const { title, rule, limit, sharedWith, beforeSent, without = {} } = door
  return [
    ...entriesAt(door).map((entry) => `instead of ${title}, Ada enters ${entry}`),
    ...(beforeSent
      ? ['nothing', 'zeros', '123456'].map((entry) => `Ada enters ${entry} before she was sent ${title}`)
      : []),
    ...(limit === undefined
      ? []
      : [
          `Ada is one wrong entry of ${title} below the limit`,
          `Ada has reached the limit of wrong entries of ${title}`,
          `Ben can enter ${title}`,
          ...(without['right in between'] ? [] : [`Ada has entered ${title} correctly`]),
        ]),
    ...(limit === undefined || lockTimes[limit] === undefined
      ? []
      : [
          ...(without['lock held']
            ? []
            : [`Ada has tried more entries of ${title} halfway through the lock, and it is just before its end`]),
          ...(without['lock over']
            ? []
            : [`Ada has tried more entries of ${title} halfway through the lock, and it is at its end`]),
        ]),
    ...(sharedWith === undefined ? [] : [`Ada is also about to enter ${title}`]),
  ].map((sentence) => `${rule}: ${sentence}`)
})

test('every door has its rows in the block of its rule', () => {
  assert.ok(sentences.length > 150)
  assert.deepEqual(
    sentences.filter((one) => !rows.has(one)),
    [],
  )
})

test('no row is about a door that the table does not have', () => {
  const titles = doors.map(({ title }) => title)
  const unknown = [...rows].filter(
    (one) => / are about to enter /.test(one) && !titles.some((title) => one.endsWith(` to enter ${title}`)),
  )
  assert.deepEqual(unknown, [])
})
