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
    ...entriesAt(door).map((entry) => `Ada enters ${entry} there: ${title}`),
    ...(beforeSent
      ? ['nothing', 'zeros', '123456'].map((entry) => `Ada enters ${entry} before anything is out: ${title}`)
      : []),
    ...(limit === undefined
      ? []
      : [
          `Ada has entered as many wrong ones as lock it but for one: ${title}`,
          `Ada has entered as many wrong ones as lock it: ${title}`,
          `what is right of Ben is accepted there: ${title}`,
          ...(without['right in between'] ? [] : [`Ada has entered what is right there: ${title}`]),
        ]),
    ...(limit === undefined || lockTimes[limit] === undefined
      ? []
      : [
          ...(without['lock held'] ? [] : [`it is just before the end of the lock, with tries halfway: ${title}`]),
          ...(without['lock over'] ? [] : [`it is at the end of the lock, with tries halfway: ${title}`]),
        ]),
    ...(sharedWith === undefined ? [] : [`the other door is open for Ada: ${title}`]),
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
    (one) => / there: | is out: /.test(one) && !titles.some((title) => one.endsWith(title)),
  )
  assert.deepEqual(unknown, [])
})
