import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { test } from 'node:test'
import { promisify } from 'node:util'

// In a process of its own: the test runner has handlers for uncaught errors itself.
test('an uncaught error fails the case that it came from, and no other', async () => {
  const program = join(import.meta.dirname, '../fixtures/strays/run.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [program], { timeout: 30_000 })
  const step = (sentence: string): RegExp => new RegExp(`\\("When ${sentence}" `)
  const { messages, problems } = JSON.parse(stdout)
  assert.match(messages['an exception'], /^thrown from a timer/)
  assert.match(messages['an exception'], step('an exception is thrown from a timer'))
  assert.match(messages['a rejection'], /^left alone/)
  assert.match(messages['a rejection'], step('a rejection is left alone'))
  assert.equal(messages['a rejection while nothing waits'], 'left alone without waiting (after the last step)')
  assert.equal(messages['a bystander'], null)
  assert.equal(messages['an exception after the end'], null)
  const late = 'uncaught error after the end of APPPW-17/an-exception-after-the-end: thrown much later'
  assert.deepEqual(problems, [late])
})
