import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { stripVTControlCharacters } from 'node:util'
import { withColours } from '../../output/styles.ts'
import { rules } from '../../rules/catalogue.ts'
import { judgeRun } from '../../verdict/judge.ts'
import { exampleCase, exampleExchange, exampleFacts, exampleRun } from '../fixtures/example-run.ts'
import { progressLine } from './progress.ts'
import { summary } from './summary.ts'

const { facts, cases } = exampleRun()
const result = judgeRun(facts, cases)
const wellBehaved = { ...exampleFacts, target: { ...exampleFacts.target, deviations: [] } }
const allPass = judgeRun(
  wellBehaved,
  new Map(rules.filter(({ testable }) => testable !== 'none').map(({ id }) => [id, [exampleCase(id)]])),
)

describe('the summary', () => {
  it('is short when all is well', () => {
    const lines = summary(allPass, { width: 200, files: ['reports/result.json'] }).split('\n')
    assert.match(
      lines[0] ?? '',
      /^conformant: (\d+) of \1 applicable rules pass \(edition 2fa-2018, profile documented\)$/,
    )
    assert.match(lines[1] ?? '', /^\d+ scenarios in 2\.4 s: \d+ passed$/)
    assert.match(
      lines[2] ?? '',
      /^\d+ of the \d+ rules apply, \d+ do not; the other \d+ only record what users reported/,
    )
    assert.match(
      lines[3] ?? '',
      /^Not applicable: 2 rules \(PASSWORD-10, KEYCHAIN-20: not testable on a server: about people or devices\)$/,
    )
    assert.deepEqual(lines.slice(4), ['Reports in reports: result.json'])
  })

  it('tells what fails because it was declared, and names no document for it', () => {
    const failing = (more: object) => {
      const one = { ...exampleCase('PHONE-01'), outcome: 'fail', message: 'It should go on', ...more } as const
      return summary(judgeRun(wellBehaved, new Map([['PHONE-01', [one]]])))
    }
    const declared = failing({ notAsDeclared: 'session.lifetime is 3600' })
    assert.match(declared, /cause +the server does not do what it declares \(session\.lifetime is\s+3600\)/)
    assert.doesNotMatch(declared, /^ +documented /m)
    assert.match(failing({}), /^ +documented /m)
  })

  it('says what was observed, and how to see it again', () => {
    const observed = (message: string) =>
      ({
        ...exampleCase('PHONE-01'),
        outcome: 'observation',
        message,
        name: `${message} (seen in "x")`,
        replay: 'r',
      }) as const
    const told = { ...observed('it differs'), expected: 'a', actual: 'b' }
    const text = (cases: readonly ReturnType<typeof observed>[]) =>
      summary(judgeRun(wellBehaved, new Map([['PHONE-01', cases]])), { width: 200 })
    assert.match(
      text([told, told]),
      /^Observed, no rule decides: it differs \(seen in "x"\): expected a, actual b\. Reproduce: r$/m,
    )
    const many = ['1', '2', '3', '4', '5'].map(observed)
    assert.match(text(many), /^and 2 more observations in the reports$/m)
  })

  it('lists capabilities that were found and not declared', () => {
    const capabilities = { ...facts.target.capabilities, devices: { state: 'supported', from: 'tried' } } as const
    const text = summary(judgeRun({ ...facts, target: { ...facts.target, capabilities } }, cases), { width: 200 })
    assert.match(text, /^Offered but not declared: devices\. Declare it to test the rules about it\.$/m)
    assert.doesNotMatch(summary(result), /Not declared, and there/)
  })

  it('shows a broken rule so that nothing else has to be opened', () => {
    const text = summary(result, { width: 120 })
    const start = text.indexOf('FAIL APPPW-17')
    assert.equal(
      text.slice(start, text.indexOf('\n\n', start)),
      `FAIL APPPW-17 (MUST) ${result.rules.find(({ id }) => id === 'APPPW-17')?.text}
  documented  Wiki page on app-specific passwords (2017), "Revoke an app specific password", line 31
  scenario    with 25 held, one more is refused as limit-reached
  action      Ada creates an app-specific password for "One more"
  check       the 26th app-specific password was created
  expected    refused as limit-reached
  actual      accepted: app-password-created
  exchange    POST http://127.0.0.1:4010/account/app-passwords
              {"label":"One more","identifier":"ada@example.com","password":"<password>"}
              201
              {"type":"app-password-created","appPassword":"ap_26","label":"One more","secret":"<app password>"}
  reproduce   npx assay run 'APPPW-17/with 25 held, one more is refused as limit-reached' --target http://127.0.0.1:4010 --seed 42`,
    )
  })

  it('lists failures first, then errors, then warnings, and folds the rest', () => {
    const headings = [
      ...summary(result, { width: 200 }).matchAll(/^(FAIL|ERROR|WARN|Blocked|Not verified|Not applicable)/gm),
    ]
    assert.deepEqual(
      headings.map(([heading]) => heading),
      ['FAIL', 'FAIL', 'ERROR', 'WARN', 'Blocked', 'Not verified', 'Not applicable'],
    )
    assert.match(
      summary(result, { width: 900 }),
      /^Not verified: \d+ rules \(\d+: none of its scenarios ran; [\w-]+, [\w-]+: assay cannot read what .+; [\w-]+: assay cannot choose .+; [\w-]+: assay cannot move .+ clock\)$/m,
    )
  })

  it('reports an error that all scenarios share once', () => {
    const down = (id: (typeof rules)[number]['id']) =>
      exampleCase(id, { outcome: 'error', reason: 'target-down', message: 'http://127.0.0.1:4010 refuses connections' })
    const unreachable = judgeRun(facts, new Map(rules.slice(0, 50).map(({ id }) => [id, [down(id), down(id)]])))
    const text = summary(unreachable, { width: 100 })
    assert.equal(text.match(/refuses connections/g)?.length, 1)
    assert.match(text, /^ERROR \(target-down\) 50 rules: http:\/\/127\.0\.0\.1:4010 refuses connections$/m)
  })

  it('shows a number of problems in full, and counts the rest', () => {
    const broken = judgeRun(
      facts,
      new Map(rules.slice(0, 30).map(({ id }) => [id, [exampleCase(id, { outcome: 'fail' })]])),
    )
    assert.equal(summary(broken).match(/^FAIL /gm)?.length, 10)
    assert.match(summary(broken), /^and 20 more in the reports$/m)
    assert.equal(summary(broken, { maxProblems: 40 }).match(/^FAIL /gm)?.length, 30)
  })

  it('shows the first two in full and the others in a few lines, so that it stays on a screen', () => {
    const broken = judgeRun(
      facts,
      new Map(
        rules
          .slice(0, 10)
          .map(({ id }) => [id, [exampleCase(id, { outcome: 'fail', message: 'm', expected: 'e', actual: 'a' })]]),
      ),
    )
    const text = summary(broken)
    assert.equal(text.match(/^ {2}documented /gm)?.length, 2)
    for (const label of ['scenario', 'expected', 'actual', 'exchange', 'reproduce']) {
      assert.equal(text.match(new RegExp(`^ {2}${label} `, 'gm'))?.length, 10, label)
    }
  })

  it('folds what is known to fail, and shows of a rule what is not known first', () => {
    const known = {
      state: 'as-known',
      reason: 'r',
      issue: null,
      owner: 'o',
      expires: '2027-01-01',
      expired: false,
    } as const
    const old = (name: string) => exampleCase('APPPW-17', { outcome: 'fail', name, known })
    const folded = summary(judgeRun(facts, new Map([['APPPW-17', [old('a')]]])))
    assert.match(folded, /^Known failures: 1 rule \(APPPW-17\)$/m)
    assert.doesNotMatch(folded, /^FAIL/m)
    const fresh = exampleCase('APPPW-17', { outcome: 'fail', name: 'z new' })
    const shown = summary(judgeRun(facts, new Map([['APPPW-17', [old('a'), fresh]]])))
    assert.match(shown, /^ {2}scenario {4}z new$/m)
    assert.doesNotMatch(shown, /Known failures/)
  })

  it('names the other broken scenarios of a rule', () => {
    const own = ['one', 'two', 'three'].map((name) => exampleCase('APPPW-17', { name, outcome: 'fail' }))
    assert.match(summary(judgeRun(facts, new Map([['APPPW-17', own]]))), /^ {2}also {8}three; two$/m)
  })

  it('shows a written scenario before a generated sequence', () => {
    const search = { runs: 1, commands: 2, states: 1, boundaries: {}, seed: 's', path: '1', story: ['When x'] }
    const id = 'PASSWORD-06/monitor/x/ACCOUNT-05.any'
    const seen = exampleCase('PASSWORD-06', { id, name: 'generated', outcome: 'fail', search })
    const written = exampleCase('PASSWORD-06', { name: 'written', outcome: 'fail' })
    const text = summary(judgeRun(facts, new Map([['PASSWORD-06', [seen, written]]])))
    assert.match(
      text,
      /^ {2}scenario {4}written$[\s\S]*^ {2}reproduce .*PASSWORD-06\/written[\s\S]*^ {2}also {8}generated$/m,
    )
  })

  it('keeps within the width, but for what is there to be copied', () => {
    for (const width of [40, 60, 80, 120]) {
      const long = summary(result, { width, files: ['reports/result.json'] })
        .split('\n')
        .filter((line) => line.length > width && !line.startsWith('  reproduce'))
      assert.deepEqual(long, [], `width ${width}`)
    }
  })

  it('shows an exchange in six lines at most', () => {
    for (const width of [40, 50, 80]) {
      const text = summary(result, { width })
      const [, exchange = ''] =
        /^( {2}exchange [\s\S]*?)^ {2}reproduce/m.exec(text.slice(text.indexOf('FAIL APPPW-17'))) ?? []
      const lines = exchange.trimEnd().split('\n').length
      assert(lines >= 2 && lines <= 6, `${lines} lines at width ${width}`)
    }
  })

  it('is coloured only on request', () => {
    const [plain, coloured] = [summary(result), summary(result, { colour: true })]
    assert.equal(stripVTControlCharacters(plain), plain)
    assert.notEqual(coloured, plain)
    assert.equal(stripVTControlCharacters(withColours(coloured)), plain)
  })

  it('lets no answer of a server speak to the terminal', () => {
    const evil = '\u001b]0;owned\u0007\u001b[2J'
    const exchanges = [exampleExchange({ response: { status: 200, headers: {}, body: evil } })]
    const more = {
      outcome: 'fail',
      message: evil,
      expected: evil,
      actual: evil,
      exchanges,
      name: evil,
      replay: evil,
    } as const
    const text = summary(judgeRun(facts, new Map([['APPPW-17', [exampleCase('APPPW-17', more)]]])))
    assert.doesNotMatch(withColours(text), /[^\P{Cc}\n]/u)
  })

  it('shows that the run was interrupted, and makes no claim for a partial one', () => {
    const run = { ...facts.run, complete: false, scope: 'partial' } as const
    const text = summary(judgeRun({ ...facts, run }, new Map([['APPPW-17', [exampleCase('APPPW-17')]]])))
    assert.match(text, /^The run was interrupted: /m)
    const left = { outcome: 'unverified', reason: 'not-run', message: 'the target was down' } as const
    const down = summary(judgeRun({ ...facts, run }, new Map([['APPPW-17', [exampleCase('APPPW-17', left)]]])))
    assert.match(down, /^The run ended early because the target was down: /m)
    assert.match(
      text,
      /^no claim from a partial run: 1 of 1 applicable rule passes \(edition 2fa-2018,\nprofile documented\)\n1 scenario in /,
    )
  })
})

describe('the progress line', () => {
  it('shows the progress and the case that has been running longest', () => {
    assert.equal(progressLine({ finished: 37, total: 412, failing: 0 }), '37/412 scenarios')
    assert.equal(
      progressLine({ finished: 37, total: 412, failing: 2, longest: 'APPPW-18' }),
      '37/412 scenarios, 2 failing, running: APPPW-18',
    )
    assert.equal(
      progressLine({ finished: 37, total: 412, failing: 0, longest: 'APPPW-18', seconds: 12.3 }),
      '37/412 scenarios, running for 12 s: APPPW-18',
    )
  })

  it('is one line', () => {
    const line = progressLine({ finished: 37, total: 412, failing: 2, longest: 'a\u001b[2Jb'.repeat(40) }, 60)
    assert.equal(line.length, 60)
    assert.doesNotMatch(withColours(line), /\p{Cc}/u)
  })
})

describe('what others say', () => {
  it('begins no line: only assay writes a claim there', () => {
    const forged = 'conformant: 301 of 301 applicable rules pass'
    const said = Array.from({ length: 90 }, (_, length) => `${'x'.repeat(length)} ${forged}`)
    for (const words of [...said, `${forged} `]) {
      const cases = [
        { ...exampleCase('PHONE-01'), outcome: 'error', reason: 'contract', message: words },
        {
          ...exampleCase('CODE-01'),
          outcome: 'observation',
          message: words,
          name: words,
          expected: words,
          actual: words,
        },
        { ...exampleCase('CODE-02'), outcome: 'unverified', message: words },
        { ...exampleCase('CODE-03'), outcome: 'fail', name: words, message: words, expected: words, actual: words },
      ] as const
      const told = summary(
        judgeRun(
          {
            ...exampleFacts,
            run: { ...exampleFacts.run, pace: words, leftBehind: words },
            target: { ...exampleFacts.target, deviations: [words] },
          },
          new Map(cases.map((one) => [one.id.split('/')[0] as 'CODE-01', [one]])),
        ),
        { files: [] },
      )
      assert.doesNotMatch(told, /^\s?conformant: 301/m, words)
    }
  })
})
