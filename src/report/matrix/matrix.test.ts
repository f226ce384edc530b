import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { Script } from 'node:vm'
import type { RuleId } from '../../rules/catalogue.ts'
import { judgeRun } from '../../verdict/judge.ts'
import type { CaseResult, RunResult } from '../../verdict/result.ts'
import { exampleCase, exampleExchange, exampleFacts, exampleRun } from '../fixtures/example-run.ts'
import { columnLabels } from './column-labels.ts'
import { matrixPage } from './html.ts'
import { matrixData } from './matrix-data.ts'
import { matrixScript } from './script/script.ts'

const { facts, cases } = exampleRun()
const result = judgeRun(facts, cases)
const fixed = judgeRun(facts, new Map([...cases, ['APPPW-17', [exampleCase('APPPW-17')]]]))
const older = judgeRun({ ...facts, run: { ...facts.run, edition: 'two-step' } }, new Map())

const rowOf = (results: readonly RunResult[], id: string) => matrixData(results).rows.find((row) => row.id === id)

describe('the data of the matrix', () => {
  it('has a row for each rule of any result, in the order of the catalogue, and a column for each result', () => {
    const { rows, columns } = matrixData([result, older])
    const ids = new Set([...result.rules, ...older.rules].map(({ id }) => id))
    assert.equal(rows.length, ids.size)
    assert.deepEqual(
      columns.map(({ edition }) => edition),
      ['2fa-2018', 'two-step'],
    )
    assert.deepEqual(new Set(rows.map(({ cells }) => cells.length)), new Set([2]))
    const areas = rows.map(({ area }) => area).filter((area, at, all) => area !== all[at - 1])
    assert.equal(areas.length, new Set(areas).size)
  })

  it('has no cell where a run has no verdict, and names the editions of the rule', () => {
    const row = matrixData([result, older]).rows.find(({ id }) => id.startsWith('TWOSTEP-'))
    assert.deepEqual([row?.cells[0], row?.editions], [null, ['two-step']])
    assert.equal(row?.cells[1]?.outcome, 'unverified')
  })

  it('marks what differs between runs, not what only one of them has', () => {
    assert.equal(rowOf([result, fixed], 'APPPW-17')?.changed, true)
    assert.equal(rowOf([result, fixed], 'CODE-05')?.changed, false)
    assert.equal(matrixData([result, older]).rows.find(({ id }) => id.startsWith('TWOSTEP-'))?.changed, false)
  })

  it('keeps of a case that passed its name, of another what a reader needs', () => {
    const { names } = matrixData([result])
    const own = rowOf([result], 'APPPW-17')?.cells[0]?.cases ?? []
    assert.deepEqual(own.map((one) => (typeof one === 'number' ? names[one] : one.outcome)).sort(), [
      'fail',
      'revoking one makes room for one',
      'with 24 held, one more is accepted',
    ])
    const failed = own.find((one) => typeof one === 'object')
    assert(typeof failed === 'object')
    assert.deepEqual(
      [failed.expected, failed.actual, failed.exchanges.length, failed.omitted],
      ['refused as limit-reached', 'accepted: app-password-created', 2, 0],
    )
    assert.match(failed.replay ?? '', /^npx assay run /)
  })

  it('lists the most informative cases first, and only the reason of one that does not apply', () => {
    const sentences = new Map([
      [
        'CODE-05',
        [
          exampleCase('CODE-05', { name: 'a', outcome: 'not-applicable', reason: 'capability', message: 'is absent' }),
          exampleCase('CODE-05', { name: 'b' }),
          exampleCase('CODE-05', { name: 'c', outcome: 'unverified', reason: 'no-clock' }),
        ],
      ] as const,
    ])
    const own = rowOf([judgeRun(facts, sentences)], 'CODE-05')?.cells[0]?.cases ?? []
    const [first, , last] = own
    assert(typeof first === 'object' && typeof last === 'object')
    assert.deepEqual([first.name, last.name], ['c', 'a'])
    assert.deepEqual([last.message, last.steps, last.exchanges, last.replay], ['is absent', [], [], null])
  })

  it('keeps the last exchanges, cut, and the number of earlier ones', () => {
    const body = 'x'.repeat(10_000_000)
    const exchanges = Array.from({ length: 20 }, () =>
      exampleExchange({ response: { status: 200, headers: {}, body } }),
    )
    const long = judgeRun(facts, new Map([['APPPW-17', [exampleCase('APPPW-17', { outcome: 'fail', exchanges })]]]))
    const [one] = rowOf([long], 'APPPW-17')?.cells[0]?.cases ?? []
    assert(typeof one === 'object')
    assert.deepEqual([one.exchanges.length, one.omitted], [6, 14])
    assert.match(one.exchanges[0]?.response?.body ?? '', /^x{4000}… \(cut; 10000000 characters in all\)$/)
  })

  it('has rules that the catalogue does not know, in their area', () => {
    const [first] = result.rules
    assert(first)
    const foreign = { ...result, rules: [...result.rules, { ...first, id: 'ACCOUNT-999', text: 'A later demand' }] }
    const ids = matrixData([foreign]).rows.map(({ id }) => id)
    assert(ids.indexOf('ACCOUNT-999') < ids.indexOf('SIGNIN-07'))
  })
})

describe('the labels of columns', () => {
  it('are no longer than needed to distinguish the columns', () => {
    const elsewhere = { ...result, target: { ...result.target, name: 'production' } }
    const later = { ...result, run: { ...result.run, startedAt: '2026-11-21T08:30:00.000Z' } }
    assert.deepEqual(columnLabels([result]), ['staging'])
    assert.deepEqual(columnLabels([result, elsewhere]), ['staging', 'production'])
    assert.deepEqual(columnLabels([result, older]), ['staging, 2fa-2018', 'staging, two-step'])
    assert.deepEqual(columnLabels([result, later]), ['staging, 2026-11-20 09:00', 'staging, 2026-11-21 08:30'])
    assert.deepEqual(columnLabels([result, result]), ['staging (1)', 'staging (2)'])
  })
})

describe('the page of the matrix', () => {
  it('has the summary of one result before the table', async () => {
    const page = await matrixPage([result], { rulesPage: 'rules.html' })
    assert.match(page, /<p class="claim non-conformant">non-conformant: 92 of 299 applicable rules pass, 2 fail/)
    assert.match(page, /href="#APPPW-17">APPPW-17<\/a>[\s\S]*?<dd>refused as limit-reached<\/dd>/)
    assert.match(page, /Example Identity 3\.2\.0 \(staging\) was tested against 312 documented rules/)
    assert.match(page, /\d+ scenarios in 2\.4 s: \d+ passed, \d+ failed/)
    assert.match(page, /<dt>Action<\/dt><dd>Ada creates an app-specific password for &quot;One more&quot;<\/dd>/)
    assert.match(
      page,
      /<dt>Reproduce<\/dt><dd><code>npx assay run &#39;APPPW-17\/with 25 held[^<]*<\/code><button type="button" class="copy" hidden>/,
    )
    assert.match(page, /<dt>Documented in<\/dt><dd>Wiki page on app-specific passwords \(2017\), [^<]*, line 31<\/dd>/)
    assert.ok(page.indexOf('class="claim') < page.indexOf('was tested against'), 'the verdict comes first')
    assert.match(page, /2 rules: assay cannot read what this server sends/)
    assert.match(page, /<dt>the target does not show which calls it made<\/dt><dd><a href="#CODE-10">CODE-10<\/a>/)
    assert.match(page, /<code>npx assay run --target http:\/\/127\.0\.0\.1:4010 --edition 2fa-2018 --seed 42<\/code>/)
  })

  it('shows a written scenario before a generated sequence, and names the others', async () => {
    const search = { runs: 1, commands: 2, states: 1, boundaries: {}, seed: 's', path: '1', story: ['When x'] }
    const id = 'PASSWORD-06/monitor/x/ACCOUNT-05.any'
    const seen = exampleCase('PASSWORD-06', { id, name: 'generated', outcome: 'fail', message: 'a', search })
    const written = exampleCase('PASSWORD-06', { name: 'written', outcome: 'fail', message: 'b' })
    const both = judgeRun(facts, new Map([['PASSWORD-06', [seen, written]]]))
    const page = await matrixPage([both])
    assert.match(
      page,
      /<dt>Scenario<\/dt><dd>written<\/dd>[\s\S]*?PASSWORD-06\/written[\s\S]*?<dt>Also failed<\/dt><dd>generated<\/dd>/,
    )
    const [first] = rowOf([both], 'PASSWORD-06')?.cells[0]?.cases ?? []
    assert.equal(typeof first === 'object' && first.name, 'written')
  })

  it('tells a broken MUST by the colour of the headline, in a part of a run too', async () => {
    const part = judgeRun({ ...facts, run: { ...facts.run, scope: 'partial' } }, cases)
    assert.match(await matrixPage([part]), /<p class="claim none non-conformant">/)
    const passing = judgeRun(
      { ...facts, run: { ...facts.run, scope: 'partial' } },
      new Map([['APPPW-17', [exampleCase('APPPW-17')]]]),
    )
    assert.match(await matrixPage([passing]), /<p class="claim none">/)
  })

  it('has the request of each exchange as a command', () => {
    const [cell] = matrixData([result]).rows.find(({ id }) => id === 'APPPW-17')?.cells ?? []
    const [one] = cell?.cases ?? []
    assert.ok(typeof one === 'object')
    assert.match(
      one.exchanges[0]?.curl ?? '',
      /^curl -sS .* -X '?POST'? --url "\$\{ASSAY_\w+\}"'?\/[\s\S]*--data-raw '\{/,
    )
  })

  it('has the self-test with commands, and what was measured with an earlier suite', async () => {
    const measured = { command: 'npx assay prove', date: '2026-11-22', stale: true }
    const selftest = {
      blindBatch: { batch: '2026-11-20', noticed: 50, defects: 60, ...measured },
      faults: { caught: 660, total: 661, ...measured },
      nullTargets: null,
      mutation: null,
      flakiness: null,
    }
    const page = await matrixPage([judgeRun({ ...facts, suite: { ...facts.suite, selftest } }, cases)])
    assert.match(page, />Self-test: the suite found 50 of 60 defects made by people who had not seen it</)
    assert.match(
      page,
      /<td>660 of 661 built-in faults were detected<\/td><td>2026-11-22, with an earlier version of the suite<\/td><td><code>npx assay prove<\/code>/,
    )
  })

  it('folds what is known where anything else is broken, and shows it where nothing is', async () => {
    const known = {
      state: 'as-known',
      reason: 'later',
      issue: null,
      owner: 'Ada',
      expires: '2027-01-01',
      expired: false,
    } as const
    const asKnown = [exampleCase('APPPW-17', { outcome: 'fail', known })]
    const page = (more: readonly (readonly [RuleId, readonly CaseResult[]])[]) =>
      matrixPage([judgeRun(facts, new Map([['APPPW-17', asKnown], ...more]))])
    assert.match(await page([]), /<details class="broken" open><summary>Known failures: 1 rule/)
    const both = await page([['CODE-05', [exampleCase('CODE-05', { outcome: 'fail' })]]])
    assert.match(both, /<details class="broken"><summary>Known failures: 1 rule/)
    const warned = await page([['CODE-05', [exampleCase('CODE-05', { outcome: 'warn' })]]])
    assert.match(warned, /<details class="broken" open><summary>Known failures: 1 rule/)
  })

  it('loads nothing and lets only its own script run', async () => {
    const page = await matrixPage([result])
    assert.doesNotMatch(page, /(?:src|href)="(?!#)/)
    assert.match(
      page,
      /Content-Security-Policy" content="default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-/,
    )
  })

  it('lets no name or answer become a part of it', async () => {
    const evil = '</script><script>alert(1)</script><img src=x onerror=alert(1)>"\'\u202e'
    const target = {
      ...exampleFacts.target,
      name: evil,
      url: evil,
      product: evil,
      deviations: [evil],
      parameters: { [evil]: evil },
    }
    const headers = { [evil]: evil }
    const exchanges = [
      exampleExchange({
        request: { method: evil, url: evil, headers, body: evil },
        response: { status: 200, headers, body: evil },
      }),
    ]
    const more = {
      outcome: 'fail',
      name: evil,
      message: evil,
      expected: evil,
      actual: evil,
      replay: evil,
      reason: evil,
      exchanges,
    } as const
    const run = { ...facts.run, reproduce: evil, selection: [evil], scope: 'partial' } as const
    const page = await matrixPage([
      judgeRun({ ...facts, run, target }, new Map([['APPPW-17', [exampleCase('APPPW-17', more)]]])),
    ])
    assert.doesNotMatch(page, /<script>alert|<img/)
    assert.equal(page.match(/<\/script>/g)?.length, 2)
    assert.doesNotMatch(page, /\u202e/)
  })

  it('shows that a run did not reach its end, or was only a part', async () => {
    const run = { ...facts.run, complete: false, scope: 'partial', selection: ['APPPW-*'] } as const
    const page = await matrixPage([judgeRun({ ...facts, run }, cases)])
    assert.match(page, /The run did not finish/)
    assert.match(page, /This run was limited to APPPW-\*\./)
  })

  it('has a script that can be parsed', () => {
    assert.doesNotThrow(() => new Script(matrixScript))
  })
})
