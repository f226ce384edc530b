import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exampleFacts } from '../fixtures/example-run.ts'
import { timesText } from './times-text.ts'

const textOf = (times: Readonly<Record<string, number>>): string | undefined => {
  const { run } = exampleFacts
  return timesText({ run: { ...run, concurrency: 1, times } })
}

test('where accounts take most of the time, it says what to do', () => {
  const dominated = textOf({ accounts: 33_400, requests: 20_000 })
  assert.match(
    dominated ?? '',
    /^Time: 33\.4 s setting up accounts, 20\.0 s waiting for responses\. Setting up accounts/,
  )
  assert.match(dominated ?? '', /database/)
})

test('otherwise the times are all that it says', () => {
  for (const times of [
    { accounts: 33_400, requests: 40_000 },
    { accounts: 3000, requests: 200 },
  ])
    assert.doesNotMatch(textOf(times) ?? '', /database/)
})
