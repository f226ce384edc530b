import assert from 'node:assert/strict'
import { test } from 'node:test'
import { caseTitle } from './case-title.ts'

test('what the declaration alone breaks is not called by a scenario that did not run', () => {
  const name = 'a security code with a leading zero is refused without the zero'
  const title = (outcome: 'fail' | 'unverified', status: 'skipped' | 'failed') =>
    caseTitle({ outcome, name, steps: [{ keyword: 'When ', text: 'x', status }] })
  assert.match(title('fail', 'skipped'), /^the declaration alone/)
  assert.equal(title('fail', 'failed'), name)
  assert.equal(title('unverified', 'skipped'), name)
})
