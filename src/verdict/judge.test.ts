import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { inEdition, type RuleId, rulesOfProfile } from '../rules/catalogue.ts'
import { countRules } from './count-rules.ts'
import { claimOf, claimSentence, documentedProfile, headlineClaims, judgeRun } from './judge.ts'
import { type OutcomeKind, outcomeKinds } from './outcome.ts'
import type { CaseResult, RunFacts } from './result.ts'
import { worstOutcome } from './worst-outcome.ts'

const edition = '2fa-2018'
const rules = rulesOfProfile('documented')
const facts = (run: Partial<RunFacts['run']> = {}): RunFacts => ({
  run: {
    scope: 'full',
    complete: true,
    edition,
    selection: [],
    startedAt: '2026-11-20T09:00:00Z',
    finishedAt: '2026-11-20T09:00:01Z',
    milliseconds: 1000,
    concurrency: 1,
    seed: '1',
    shard: null,
    reproduce: 'assay run',
    ...run,
  },
  suite: { version: '0.1.0', featuresDigest: '', catalogueDigest: '', rules: 0, scenarios: 0 },
  target: { name: 'x', kind: 'reference', url: null, product: null, parameters: {}, capabilities: {}, deviations: [] },
  configuration: {},
})
const aCase = (id: string, outcome: OutcomeKind, reason: string | null = null): CaseResult => ({
  id,
  name: id,
  feature: 'a.feature',
  line: 1,
  outcome,
  reason,
  message: null,
  expected: null,
  actual: null,
  replay: 'assay replay',
  milliseconds: 1,
  steps: [],
  exchanges: [],
})

const testable = rules.filter(
  (rule) => inEdition(rule, edition) && rule.testable !== 'none' && rule.level !== 'INFORMATIVE',
)
/** Every testable rule of the edition passes, but for those given. */
const allPassBut = (others: Partial<Record<RuleId, readonly OutcomeKind[]>> = {}) =>
  new Map(
    testable.map(({ id }) => [id, (others[id] ?? ['pass']).map((outcome, i) => aCase(`${id}/${i}`, outcome))] as const),
  )
const overall = (cases: ReadonlyMap<RuleId, readonly CaseResult[]>, run: Partial<RunFacts['run']> = {}) => {
  const claim = judgeRun(facts(run), cases).claims.find(({ profile }) => profile === documentedProfile)
  assert(claim)
  return claim
}

describe('the outcome of a rule', () => {
  it('is the worst of its cases', () => {
    const order = ['fail', 'error', 'warn', 'blocked', 'unverified', 'pass', 'observation', 'not-applicable'] as const
    for (const [i, worse] of order.entries()) {
      for (const better of order.slice(i)) assert.equal(worstOutcome([better, worse, better]), worse)
    }
    assert.deepEqual([...order].sort(), [...outcomeKinds].sort())
  })

  it('is pass when one case passed and the rest do not apply, and never without a case that passed', () => {
    assert.equal(worstOutcome(['not-applicable', 'pass']), 'pass')
    assert.equal(worstOutcome(['not-applicable', 'not-applicable']), 'not-applicable')
    assert.equal(worstOutcome([]), undefined)
  })

  it('carries the reason of the case that decided it', () => {
    const cases = new Map<RuleId, CaseResult[]>([
      ['CODE-05', [aCase('b', 'unverified', 'no-clock'), aCase('c', 'pass'), aCase('a', 'not-applicable', 'setting')]],
    ])
    const rule = judgeRun(facts({ scope: 'partial' }), cases).rules[0]
    assert.deepEqual([rule?.outcome, rule?.reason], ['unverified', 'no-clock'])
  })

  it('is not-run, or no-server-shows-it, for a rule with no case in a full run', () => {
    const byId = new Map(judgeRun(facts(), new Map()).rules.map((rule) => [rule.id, rule]))
    assert.deepEqual([byId.get('APPPW-17')?.outcome, byId.get('APPPW-17')?.reason], ['unverified', 'not-run'])
    const hidden = byId.get('PASSWORD-10')
    assert.deepEqual([hidden?.outcome, hidden?.reason], ['not-applicable', 'no-server-shows-it'])
    assert.equal(byId.has('APPPW-03'), false, 'a rule of another edition')
  })
})

describe('the order of results', () => {
  it('is that of the catalogue, then of the case ids, whatever finished first', () => {
    const finished = new Map<RuleId, CaseResult[]>([
      ['APPPW-17', [aCase('row 10', 'pass'), aCase('row 2', 'pass')]],
      ['SIGNIN-01', [aCase('x', 'pass')]],
    ])
    const { rules: judged } = judgeRun(facts({ scope: 'partial' }), finished)
    assert.deepEqual(
      judged.map(({ id, cases }) => [id, cases.map((one) => one.id)]),
      [
        ['SIGNIN-01', ['x']],
        ['APPPW-17', ['row 2', 'row 10']],
      ],
    )
  })

  it('puts numbers in ids by their size, and a row after the scenario that it is of', () => {
    const inOrder = ['a', 'a#2', 'a#2-more', 'a#10', 'a#10~2', 'a-2', 'a-b', 'b01x', 'b1', 'b2']
    for (const ids of [inOrder, inOrder.toReversed()]) {
      const finished = new Map<RuleId, CaseResult[]>([['APPPW-17', ids.map((id) => aCase(id, 'pass'))]])
      const { rules: judged } = judgeRun(facts({ scope: 'partial' }), finished)
      assert.deepEqual(
        judged.flatMap(({ cases }) => cases.map((one) => one.id)),
        inOrder,
      )
    }
  })

  it('keeps exchanges only for cases that did not pass', () => {
    const finished = new Map<RuleId, CaseResult[]>([['APPPW-17', [aCase('a', 'pass'), aCase('b', 'fail')]]])
    const kept = judgeRun(facts(), finished).rules.flatMap(({ cases }) => cases.map((one) => 'exchanges' in one))
    assert.deepEqual(kept, [false, true])
  })
})

describe('the claim', () => {
  it('is conformant only from a full, complete run in which nothing is open', () => {
    assert.equal(overall(allPassBut()).claim, 'conformant')
    assert.equal(overall(allPassBut(), { scope: 'partial' }).claim, 'none')
    assert.equal(overall(allPassBut(), { complete: false }).claim, 'inconclusive')
  })

  it('follows the worst that was seen', () => {
    assert.equal(overall(allPassBut({ 'APPPW-17': ['warn'] })).claim, 'conformant-with-warnings')
    for (const open of ['unverified', 'blocked', 'error'] as const) {
      assert.equal(overall(allPassBut({ 'APPPW-17': ['warn'], 'CODE-05': [open] })).claim, 'inconclusive', open)
    }
    const broken = allPassBut({ 'APPPW-17': ['fail'], 'CODE-05': ['error'] })
    assert.equal(overall(broken).claim, 'non-conformant')
    assert.equal(overall(broken, { complete: false }).claim, 'non-conformant')
    assert.equal(overall(broken, { scope: 'partial' }).claim, 'none')
    assert.equal(overall(allPassBut({ 'APPPW-17': ['fail', 'error'] })).claim, 'non-conformant')
    assert.equal(overall(allPassBut({ 'APPPW-17': ['warn', 'error'] })).claim, 'inconclusive')
  })

  it('is never conformant without a pass', () => {
    const nothingApplies = new Map(testable.map(({ id }) => [id, [aCase(id, 'not-applicable', 'capability')]] as const))
    assert.equal(overall(nothingApplies).claim, 'inconclusive')
    assert.equal(overall(new Map()).claim, 'inconclusive')
    const onlyWarnings = countRules([{ outcome: 'warn', reason: null, cases: [] }])
    assert.equal(claimOf(onlyWarnings, { scope: 'full', complete: true, selection: [], shard: null }), 'inconclusive')
  })

  it('is inconclusive when the suite has no case for a rule of the edition', () => {
    const cases = allPassBut()
    cases.delete('APPPW-17')
    assert.equal(overall(cases).claim, 'inconclusive')
    assert.equal(overall(cases).rules.unverified, 1)
  })

  it('is made for all rules and for each area', () => {
    const { claims } = judgeRun(facts(), allPassBut({ 'APPPW-17': ['fail'], 'KEYCHAIN-01': ['error'] }))
    const named = Object.fromEntries(claims.map(({ profile, claim }) => [profile, claim]))
    assert.equal(named[documentedProfile], 'non-conformant')
    assert.equal(named['app-passwords'], 'non-conformant')
    assert.equal(named.codes, 'conformant')
    assert.equal(named.keychain, 'inconclusive')
    const totals = claims.map(({ rules: counts }) => counts.total)
    assert.equal(
      totals.slice(1).reduce((sum, part) => sum + part),
      totals[0],
    )
    assert.deepEqual(
      headlineClaims({ claims }).map(({ profile }) => profile),
      [documentedProfile],
    )
  })

  it('is made for the areas that a run chose as a whole, and for nothing else of it', () => {
    const phones = new Map([...allPassBut()].filter(([id]) => id.startsWith('PHONE-')))
    const partial = (selection: readonly string[], shard: string | null = null) => {
      const run = { ...facts().run, scope: 'partial' as const, selection, shard }
      return headlineClaims(judgeRun({ ...facts(), run }, phones)).map(({ profile, claim }) => `${profile} ${claim}`)
    }
    assert.deepEqual(partial(['phones']), ['phones conformant'])
    assert.deepEqual(partial(['PHONE', 'codes']), ['codes inconclusive', 'phones conformant'])
    const broken = new Map([...allPassBut({ 'PHONE-02': ['fail'] })].filter(([id]) => /^(PHONE|BROWSER)-/.test(id)))
    const run = { ...facts().run, scope: 'partial' as const, selection: ['browsers', 'phones'] }
    assert.deepEqual(
      headlineClaims(judgeRun({ ...facts(), run }, broken)).map(({ profile, claim }) => `${profile} ${claim}`),
      ['phones non-conformant', 'browsers conformant'],
      'what fails comes first',
    )
    for (const selection of [['PHONE-01'], ['phones', '@slow'], ['phones', 'CODE-01'], []])
      assert.deepEqual(partial(selection), [`${documentedProfile} none`], selection.join())
    assert.deepEqual(partial(['phones'], '1/2'), [`${documentedProfile} none`])
  })

  it('can be made for an area when the rest was not looked at', () => {
    const codes = new Map([...allPassBut()].filter(([id]) => id.startsWith('CODE-')))
    const { claims } = judgeRun(facts(), codes)
    const named = Object.fromEntries(claims.map(({ profile, claim }) => [profile, claim]))
    assert.deepEqual([named.codes, named[documentedProfile]], ['conformant', 'inconclusive'])
  })

  it('is made for each profile that a run is about, from its own rules', () => {
    const hardening = rulesOfProfile('hardening')
    const cases = allPassBut()
    for (const { id } of hardening) cases.set(id, [aCase(id, id === 'H-THROTTLE-01' ? 'fail' : 'pass')])
    const run = { profiles: ['documented', 'hardening'] } as const
    const both = headlineClaims(judgeRun(facts(run), cases))
    assert.deepEqual(
      both.map(({ profile, claim }) => [profile, claim]),
      [
        ['documented', 'conformant'],
        ['hardening-2026', 'non-conformant'],
      ],
    )
    assert.deepEqual(
      both.map(({ rules: counts }) => counts.total),
      [rules.filter((rule) => inEdition(rule, edition) && rule.level !== 'INFORMATIVE').length, hardening.length],
    )
    assert.match(both.map(claimSentence)[1] ?? '', /, 1 fails \(profile hardening-2026\)$/)
  })

  it('of one profile names no rule of another', () => {
    const { claims, rules: judged } = judgeRun(facts({ profiles: ['hardening'] }), new Map())
    assert.deepEqual(
      judged.map(({ id }) => id),
      rulesOfProfile('hardening').map(({ id }) => id),
    )
    assert.deepEqual(
      headlineClaims({ claims }).map(({ profile }) => profile),
      ['hardening-2026'],
    )
    assert.ok(judgeRun(facts(), new Map()).rules.every(({ id }) => !id.startsWith('H-')))
  })

  it('does not rest on reports of users', () => {
    const cases = allPassBut()
    const report = rules.find(({ level }) => level === 'INFORMATIVE')
    assert(report)
    cases.set(report.id, [aCase('x', 'fail')])
    assert.equal(overall(cases).claim, 'conformant')
    assert.equal(judgeRun(facts(), cases).rules.find(({ id }) => id === report.id)?.outcome, 'fail')
  })

  it('names depth quick, in words and counts, where cases were left out', () => {
    const { claims } = judgeRun(facts({ leftOut: { 'APPPW-17': 4 } }), allPassBut())
    const [claim] = claims
    assert(claim?.quick)
    assert.equal(claim.quick.of, claim.quick.cases + 4)
    assert.match(
      claimSentence(claim),
      new RegExp(`^conformant at depth quick, ${claim.quick.cases} of ${claim.quick.of} scenarios: `),
    )
    const passwords = claims.find(({ profile }) => profile === 'app-passwords')
    const others = claims.filter(({ quick }) => quick === undefined)
    assert.equal(passwords?.quick?.of, (passwords?.quick?.cases ?? 0) + 4)
    assert.equal(others.length, claims.length - 2)
  })

  it('is told with its denominator', () => {
    const claim = overall(allPassBut({ 'APPPW-17': ['fail'], 'CODE-05': ['fail'] }))
    const applicable = testable.length
    assert.equal(
      claimSentence(claim),
      `non-conformant: ${applicable - 2} of ${applicable} applicable rules pass, 2 fail (edition 2fa-2018, profile documented)`,
    )
    const one = judgeRun(facts({ scope: 'partial' }), new Map([['CODE-05', [aCase('a', 'unverified', 'no-clock')]]]))
    assert(one.claims[0])
    assert.equal(
      claimSentence(one.claims[0]),
      'no claim from a partial run: 0 of 1 applicable rule passes, 1 not verified (edition 2fa-2018, profile documented)',
    )
    const none = { claim: 'inconclusive', rules: { ...claim.rules, total: 3, pass: 0, fail: 0, na: 3 } } as const
    assert.equal(
      claimSentence({ ...claim, ...none }),
      'inconclusive: no rule applies (edition 2fa-2018, profile documented)',
    )
  })
})
