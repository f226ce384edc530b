import assert from 'node:assert/strict'
import { test } from 'node:test'
import { caseRenames, currentCaseId } from '../../rules/renamed-cases.ts'
import { loadSuite } from '../suite/suite.ts'
import { selectCases } from './selection.ts'

const suite = await loadSuite({ root: process.cwd(), patterns: ['features'] })
const ids = new Set(suite.cases.map(({ id }) => id))
const scenarios = new Set(suite.cases.map(({ id }) => id.split('#')[0]))

test('an old id is used no more, and leads to a case that is there', () => {
  for (const [old, current] of caseRenames) {
    assert.ok(!ids.has(old) && !scenarios.has(old), old)
    const now = currentCaseId(old)
    assert.ok(ids.has(now) || scenarios.has(now), `${old} leads to ${current}, which is no case`)
  }
})

test('selectors follow: the id of a case, and of a rule that was replaced', () => {
  const chosen = (selector: string) => selectCases(suite, { selectors: [selector] }).map(({ id }) => id)
  assert.deepEqual(chosen('UNENROL-15/at-once'), ['UNENROL-10/the-undo-link-works-right-after-the-enrolment'])
  assert.deepEqual(chosen('KSC-24'), chosen('KEYCHAIN-27'))
})

test('the rows of a scenario follow its name', () => {
  assert.equal(
    currentCaseId('CODE-05/a-code-in-a-text-message-edge-the-end-of-its-life#at-is-not-signed-in'),
    'CODE-05/ada-outcome-with-a-texted-code-edge-the-end-of-its-lifetime#at-is-not-signed-in',
  )
})
