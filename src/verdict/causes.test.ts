import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { RuleId } from '../rules/catalogue.ts'
import { causeHeading, causeOfCase, causesOf, withBlockers } from './causes.ts'
import type { OutcomeKind } from './outcome.ts'
import type { CaseResult, RuleResult } from './result.ts'

type Decided = Partial<Pick<CaseResult, 'operation' | 'message' | 'expected' | 'actual' | 'reason'>>

const aCase = (id: string, outcome: OutcomeKind, more: Decided = {}): CaseResult => ({
  id,
  name: id,
  feature: 'a.feature',
  line: 1,
  outcome,
  reason: null,
  message: null,
  expected: null,
  actual: null,
  replay: 'assay replay',
  milliseconds: 1,
  steps: [],
  ...more,
})
const aRule = (id: RuleId, outcome: OutcomeKind, ...decided: readonly Decided[]): RuleResult => ({
  id,
  text: 'x',
  level: 'MUST',
  area: 'codes',
  outcome,
  reason: null,
  cases: decided.map((more, at) => aCase(`${id}/${at}`, outcome, more)),
})
const refusedCode = { operation: 'enter-code', message: 'It should have been accepted', expected: 'accepted' }
const wrongCode = { ...refusedCode, actual: 'refused as wrong-code' }
const blockedByCode = { operation: 'enter-code', message: 'enter-code was refused as wrong-code' }

describe('the causes of a run', () => {
  it('are one for all that fails and is blocked by the same answer of an operation, the largest first', () => {
    const causes = causesOf([
      aRule('CODE-01', 'fail', { operation: 'list-phones', message: 'm', actual: 'two' }),
      aRule('CODE-02', 'fail', wrongCode),
      aRule('CODE-04', 'fail', wrongCode, { ...wrongCode, message: 'A right code works' }),
      aRule('CODE-05', 'blocked', blockedByCode),
      aRule('CODE-06', 'pass', {}),
    ])
    assert.deepEqual(
      causes.map(({ sentence, rules, blocks, scenarios }) => ({ sentence, rules, blocks, scenarios })),
      [
        {
          sentence: 'enter-code was refused as wrong-code',
          rules: ['CODE-04', 'CODE-02'],
          blocks: ['CODE-05'],
          scenarios: 4,
        },
        { sentence: 'm: two', rules: ['CODE-01'], blocks: [], scenarios: 1 },
      ],
    )
    assert.equal(causes.map(causeHeading)[0], '2 rules: enter-code was refused as wrong-code; it blocks 1 more')
  })

  it('are one for a violation of the contract, whatever differs from run to run', () => {
    const violated = (url: string): Decided => ({
      operation: 'enter-code',
      reason: 'contract',
      message: `the target answered enter-code with status 500 at ${url}`,
    })
    const causes = causesOf([
      aRule('CODE-01', 'error', violated('http://127.0.0.1:4010/a')),
      aRule('CODE-02', 'error', violated('http://127.0.0.1:4010/b')),
      aRule('CODE-04', 'error', { ...violated('http://127.0.0.1:4010/b'), operation: 'list-phones' }),
    ])
    assert.deepEqual(
      causes.map(({ operation, reason, rules }) => [operation, reason, rules]),
      [
        ['enter-code', 'contract', ['CODE-01', 'CODE-02']],
        ['list-phones', 'contract', ['CODE-04']],
      ],
    )
  })

  it('keep failures apart that no answer decided', () => {
    const found = { message: 'a counterexample was found' }
    assert.equal(causesOf([aRule('CODE-01', 'fail', found), aRule('CODE-02', 'fail', found)]).length, 2)
  })

  it('have each rule once, with the cause that most rules share', () => {
    const other = { operation: 'list-phones', message: 'm', actual: 'two' }
    const causes = causesOf([aRule('CODE-01', 'fail', other, wrongCode), aRule('CODE-02', 'fail', wrongCode)])
    assert.deepEqual(
      causes.map(({ rules, case: first }) => [rules, first]),
      [[['CODE-01', 'CODE-02'], 'CODE-01/1']],
    )
  })

  it('are found for a case', () => {
    const causes = causesOf([aRule('CODE-01', 'fail', wrongCode), aRule('CODE-05', 'blocked', blockedByCode)])
    assert.equal(causeOfCase(causes, 'CODE-05', { outcome: 'blocked' }), causes[0])
    assert.equal(causeOfCase(causes, 'CODE-01', { outcome: 'fail' }), causes[0])
    assert.equal(causeOfCase(causes, 'CODE-01', { outcome: 'pass' }), undefined)
  })
})

describe('a blocked rule', () => {
  it('names the rule that blocks it, where one fails by the same answer', () => {
    const [, blocked, byId, alone] = withBlockers([
      aRule('CODE-02', 'fail', wrongCode),
      aRule('CODE-05', 'blocked', blockedByCode),
      aRule('CODE-06', 'blocked', { ...blockedByCode, reason: 'SIGNIN-04' }),
      aRule('CODE-07', 'blocked', { operation: 'send-code', message: 'send-code was refused as not-found' }),
    ])
    assert.deepEqual([blocked?.blockedBy, blocked?.cases[0]?.blockedBy], ['CODE-02', 'CODE-02'])
    assert.equal(byId?.blockedBy, 'SIGNIN-04')
    assert.equal(alone?.blockedBy, undefined)
  })
})

describe('the case that shows a cause', () => {
  it('is one that a document decides, of the rule that fails most; its rule comes first', () => {
    const declared = { ...aCase('CODE-01/0', 'fail', wrongCode), notAsDeclared: '`code.lifetime` is 600' }
    const causes = causesOf([
      { ...aRule('CODE-01', 'fail'), cases: [declared, declared, declared] },
      aRule('CODE-02', 'fail', wrongCode),
      aRule('CODE-04', 'fail', wrongCode, wrongCode),
    ])
    assert.deepEqual(
      causes.map(({ rules, case: first }) => [rules, first]),
      [[['CODE-04', 'CODE-01', 'CODE-02'], 'CODE-04/0']],
    )
  })
})
