import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { findRule, type Rule, type RuleId } from '../../rules/catalogue.ts'
import { outcomeKinds } from '../../verdict/outcome.ts'
import type { CaseResult } from '../../verdict/result.ts'
import { exampleCase } from '../fixtures/example-run.ts'
import { type AllureCaseContext, allureResult } from './allure-case.ts'
import type { AllureResult } from './allure-format.ts'
import { allureCategories, allureStatus } from './allure-outcome.ts'

const ruleOf = (id: RuleId): Rule => {
  const rule = findRule(id)
  assert(rule)
  return rule
}
const shown = (id: RuleId, more: Partial<CaseResult> = {}, around: Partial<AllureCaseContext> = {}): AllureResult =>
  allureResult(exampleCase(id, more), { rule: ruleOf(id), edition: '2fa-2018', startedAt: 5, ...around })
const labels = (result: AllureResult, name: string): string[] =>
  result.labels.filter((label) => label.name === name).map(({ value }) => value)

describe('a case in Allure', () => {
  it('is passed only when it passed, broken only for errors, skipped only when it does not apply', () => {
    assert.deepEqual(Object.fromEntries(outcomeKinds.map((kind) => [kind, allureStatus(kind)])), {
      pass: 'passed',
      fail: 'failed',
      warn: 'failed',
      'not-applicable': 'skipped',
      unverified: 'unknown',
      blocked: 'unknown',
      observation: 'unknown',
      error: 'broken',
    })
  })

  it('has no step that ends the block of its steps', () => {
    const text = 'a\n```\n\n[The claim is conformant](https://evil.test/)\n'
    const { description } = shown('APPPW-17', {
      outcome: 'pass',
      steps: [{ keyword: 'Given ', text, status: 'passed' }],
    })
    assert.match(description, /^````\nGiven a ``` \[The claim.*\n````$/m)
  })

  it('is grouped by profile, area and rule, with labels from the catalogue', () => {
    const result = shown('APPPW-17', { outcome: 'fail', reason: null })
    const rule = ruleOf('APPPW-17')
    assert.deepEqual(labels(result, 'epic'), ['documented'])
    assert.deepEqual(labels(result, 'feature'), ['app-passwords'])
    assert.deepEqual(labels(result, 'story'), [`APPPW-17 ${rule.text}`])
    assert.deepEqual(labels(result, 'level'), ['MUST'])
    assert.deepEqual(labels(result, 'edition'), ['2fa-2018'])
    assert.deepEqual(labels(result, 'outcome'), ['fail'])
    assert.deepEqual(labels(result, 'tag'), ['APPPW-17', 'area:app-passwords'])
    assert.deepEqual(labels(shown('APPPW-17', { outcome: 'unverified', reason: 'no-clock' }), 'tag').at(-1), 'no-clock')
  })

  it('takes whole milliseconds', () => {
    const { start, stop } = shown('APPPW-17', { milliseconds: 3.6 })
    assert.equal((stop ?? 0) - (start ?? 0), 4)
  })

  it('has the severity of its level', () => {
    const severity = (id: RuleId) => labels(shown(id), 'severity')
    assert.deepEqual(severity('APPPW-17'), ['critical'])
    assert.deepEqual(severity('PHONE-11'), ['normal'])
    assert.deepEqual(severity('APPPW-08'), ['minor'])
    assert.deepEqual(severity('SIGNIN-31'), ['trivial'])
  })

  it('has the demand, its source, what happened, and the command to reproduce it', () => {
    const result = shown('APPPW-17', { outcome: 'fail', message: 'made', expected: 'refused', actual: 'accepted' })
    assert.equal(
      result.statusDetails?.message,
      'Failed: made\naction:   Ada creates an app-specific password for "One more"\nexpected: refused\nactual:   accepted',
    )
    assert.deepEqual([result.statusDetails?.expected, result.statusDetails?.actual], ['refused', 'accepted'])
    const trace = result.statusDetails?.trace ?? ''
    assert.match(
      trace,
      /^POST http:.*\n\{"label".*\n201\n.*\n\nreproduce: npx assay run .*\n\nAPPPW-17 \(MUST\): .*\n {2}documented in Wiki page on app-specific passwords \(2017\), ".*", line 31$/,
    )
    assert.match(result.description, /^\*\*APPPW-17\*\* .*- Wiki page on .*```sh\nnpx assay run .*\n```$/s)
    assert.deepEqual(
      result.parameters.map(({ name, value }) => [name, value.slice(0, 15)]),
      [['rule', 'APPPW-17 (MUST)']],
    )
  })

  it('that was not verified has the reason in its description, which is all that Allure shows then', () => {
    const more = { outcome: 'unverified', reason: 'no-clock', message: 'no *clock* <b>here</b>' } as const
    assert.match(
      shown('CODE-05', more).description,
      /^> Not verified \(no-clock\): no \\\*clock\\\* \\<b\\>here\\<\/b\\>\n/,
    )
    assert.doesNotMatch(shown('CODE-05', { ...more, outcome: 'fail' }).description, /clock\\/)
  })

  it('shows the steps as the features say them', () => {
    const { steps } = shown('APPPW-17', { outcome: 'fail' })
    assert.deepEqual(
      steps.map(({ status }) => status),
      ['passed', 'passed', 'passed', 'failed', 'skipped'],
    )
    assert.equal(steps[2]?.name, 'When Ada creates an app-specific password for "One more"')
    const lost = shown('APPPW-17', {
      outcome: 'error',
      steps: [{ keyword: 'Given ', text: 'no such step', status: 'undefined' }],
    })
    assert.deepEqual(
      lost.steps.map(({ name, status }) => [name, status]),
      [['Given no such step', 'broken']],
    )
    const passed = shown('APPPW-17')
    assert.deepEqual(passed.steps, [])
    assert.match(passed.description, /\*\*Steps\*\*\n\n```\nGiven .*\n(?:.+\n)+```$/)
  })

  it('keeps its identity from run to run, and no other has the same', () => {
    const first = shown('APPPW-17')
    assert.equal(first.historyId, shown('APPPW-17', { outcome: 'fail', milliseconds: 7, line: 99 }).historyId)
    assert.notEqual(first.historyId, shown('APPPW-17', { id: 'another' }).historyId)
    assert.notEqual(first.historyId, shown('APPPW-18', { id: 'APPPW-17/the demand is kept' }).historyId)
    assert(first.parameters.every(({ excluded }) => excluded))
  })

  it('links to the page of the rule and to its exchanges where there are any', () => {
    assert.deepEqual(shown('APPPW-17').links, [])
    assert.deepEqual(shown('APPPW-17').attachments, [])
    const { links, attachments } = shown(
      'APPPW-17',
      {},
      { rulesPage: 'rules.html', exchangesFile: 'x-attachment.html' },
    )
    assert.deepEqual(links, [{ type: 'link', name: 'APPPW-17 explained', url: 'rules.html#APPPW-17' }])
    assert.deepEqual(attachments, [{ name: 'Exchanges (2)', type: 'text/html', source: 'x-attachment.html' }])
  })

  it('has of the parameters of the target those that the rule is about', () => {
    const { parameters } = shown('ACCOUNT-05', {}, { parameters: { 'session.lifetime': 1800, 'code.length': 6 } })
    assert.deepEqual(
      parameters.map(({ name, value }) => [name, value]).filter(([name]) => name?.includes('.')),
      [['session.lifetime', '1800']],
    )
  })

  it('marks a known failure, and links to its issue', () => {
    const known = {
      state: 'as-known',
      reason: 'later',
      issue: 'https://x.test/1',
      owner: 'Ada',
      expires: '2027-03-31',
      expired: false,
    } as const
    const { links, labels, statusDetails, status } = shown('APPPW-17', { outcome: 'fail', message: 'm', known })
    assert.equal(status, 'failed')
    assert.deepEqual([statusDetails?.known, statusDetails?.flaky], [true, false])
    assert.match(
      statusDetails?.message ?? '',
      /^Known\. Failed: m\nKnown failure, until 2027-03-31 \(Ada\): later, https/,
    )
    assert.deepEqual(links, [{ type: 'issue', name: 'https://x.test/1', url: 'https://x.test/1' }])
    assert(labels.some(({ name, value }) => name === 'tag' && value === 'known'))
    const evil = shown('APPPW-17', { outcome: 'fail', known: { ...known, issue: 'javascript:alert(1)' } })
    assert.deepEqual(evil.links, [])
  })
})

describe('the categories', () => {
  const categoryOf = (more: Partial<CaseResult>): readonly string[] => {
    const { status, statusDetails } = shown('APPPW-17', { message: 'two\nlines', ...more })
    return allureCategories
      .filter((category) => category.matchedStatuses.some((own) => own === status))
      .filter(
        (category) =>
          !('messageRegex' in category) || new RegExp(category.messageRegex).test(statusDetails?.message ?? ''),
      )
      .map(({ name }) => name)
  }

  it('put every case that did not pass into one, and none that did', () => {
    assert.deepEqual(categoryOf({ outcome: 'pass' }), [])
    assert.deepEqual(categoryOf({ outcome: 'fail' }), ['Failed rules'])
    const known = {
      state: 'as-known',
      reason: 'r',
      issue: null,
      owner: 'o',
      expires: '2027-01-01',
      expired: false,
    } as const
    assert.deepEqual(categoryOf({ outcome: 'fail', known }), ['Known failures'])
    assert.deepEqual(categoryOf({ outcome: 'blocked', known }), ['Known failures'])
    assert.deepEqual(categoryOf({ outcome: 'fail', known: { ...known, state: 'changed' } }), ['Failed rules'])
    assert.deepEqual(categoryOf({ outcome: 'warn' }), ['Warnings: a SHOULD rule failed'])
    assert.deepEqual(categoryOf({ outcome: 'error', reason: 'target-down' }), ['Errors of the server or the adapter'])
    assert.deepEqual(categoryOf({ outcome: 'error', reason: 'adapter' }), ['Errors of the server or the adapter'])
    assert.deepEqual(categoryOf({ outcome: 'error', reason: 'contract' }), [
      'Contract violations: rules that could not be tested',
    ])
    assert.deepEqual(categoryOf({ outcome: 'error', reason: 'harness' }), ['Errors of assay itself'])
    assert.deepEqual(categoryOf({ outcome: 'error' }), ['Errors of assay itself'])
    assert.deepEqual(categoryOf({ outcome: 'unverified' }), ['Not verified'])
    assert.deepEqual(categoryOf({ outcome: 'blocked' }), ['Blocked by another failed rule'])
    assert.deepEqual(categoryOf({ outcome: 'not-applicable' }), ['Not applicable'])
  })
})
