import assert from 'node:assert/strict'
import { test } from 'node:test'
import { TargetError, targetErrorCodes } from '../../targets/target-error.ts'
import { outcomeOfFailure, withAbsence } from './case-outcome.ts'

const outcomes = new Map<string, string>(
  Object.entries({
    unreachable: 'error target-down',
    'server-error': 'error contract',
    'internal-error': 'error server',
    'adapter-failed': 'error adapter',
    'unsupported-command': 'not-applicable capability',
    'undeclared-parameter': 'unverified undeclared-parameter',
    undisclosed: 'unverified undisclosed',
    'too-long-to-wait': 'unverified wall-clock-budget',
    throttled: 'unverified target-slow',
  }),
)

for (const code of targetErrorCodes.filter((one) => outcomes.has(one))) {
  const expected = outcomes.get(code)
  test(`a scenario that ends with ${code} is ${expected}`, () => {
    const thrown = new TargetError(code, 'a message')
    const outcome = outcomeOfFailure({ thrown, phase: 'judging', place: 'a.feature:1' }, 'MUST')
    const why = 'reason' in outcome ? outcome.reason : 'cause' in outcome ? outcome.cause : ''
    assert.equal(`${outcome.kind} ${why}`, expected)
  })
}

test('what cannot be set up does not apply where the target offers too little; a broken rule stays one', () => {
  const blocked = { kind: 'blocked', message: 'no code arrived' } as const
  const detail = 'no second factor: no code arrived'
  assert.deepEqual(withAbsence(blocked, 'no second factor'), { kind: 'not-applicable', reason: 'capability', detail })
  assert.equal(withAbsence(blocked, undefined), blocked)
  const failed = { kind: 'fail', message: 'refused' } as const
  assert.equal(withAbsence(failed, 'no second factor'), failed)
})
