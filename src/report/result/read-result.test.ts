import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { rules as catalogue } from '../../rules/catalogue.ts'
import { digestOf } from '../../run/suite/digest.ts'
import { judgeRun } from '../../verdict/judge.ts'
import { exampleRun } from '../fixtures/example-run.ts'
import { parseResult, readResult } from './read-result.ts'

const home = mkdtempSync(join(tmpdir(), 'assay-read-'))
after(() => rmSync(home, { recursive: true }))
const { facts, cases } = exampleRun()
const result = judgeRun(facts, cases)
const json = JSON.stringify(result)

const refuses = (text: string, sentence: RegExp): void =>
  assert.throws(() => parseResult(text, 'r.json'), { name: 'ReportError', code: 'not-a-result', message: sentence })

/** The result as another program might have written it. */
const changed = (change: (value: { [name: string]: unknown }) => void): string => {
  const value = JSON.parse(json)
  change(value)
  return JSON.stringify(value)
}

describe('a result', () => {
  it('is read from its file or the folder of its run', async () => {
    const folder = join(home, 'whole')
    mkdirSync(folder)
    writeFileSync(join(folder, 'result.json'), json)
    const { replay: _, ...first } = result.rules.flatMap((rule) => rule.cases)[0] ?? {}
    for (const path of [folder, join(folder, 'result.json')]) {
      const { rules, claims, target } = await readResult(path)
      assert.deepEqual({ claims, target }, { claims: result.claims, target: result.target })
      const { replay, ...read } = rules.flatMap((rule) => rule.cases)[0] ?? {}
      assert.deepEqual(read, JSON.parse(JSON.stringify(first)))
      assert.match(replay ?? '', /--target TARGET/)
    }
  })

  it('of a run that did not end has the cases that finished', async () => {
    const folder = join(home, 'interrupted')
    mkdirSync(folder)
    const unfinished = judgeRun({ ...facts, run: { ...facts.run, complete: false } }, new Map())
    writeFileSync(join(folder, 'result.json'), JSON.stringify(unfinished))
    const [one] = cases.get('APPPW-17') ?? []
    writeFileSync(join(folder, 'cases.ndjson'), `${JSON.stringify({ rule: 'APPPW-17', case: one })}\n{"rule":"APP`)
    const read = await readResult(folder)
    assert.equal(read.run.complete, false)
    assert.deepEqual(
      read.rules.flatMap((rule) => rule.cases.map(({ id }) => id)),
      [one?.id],
    )
  })

  it('of a run that was killed while it wrote has every case before that, wherever the line ends', async () => {
    const folder = join(home, 'killed')
    mkdirSync(folder)
    const unfinished = judgeRun({ ...facts, run: { ...facts.run, complete: false } }, new Map())
    writeFileSync(join(folder, 'result.json'), JSON.stringify(unfinished))
    const lines = (['APPPW-17', 'CODE-05'] as const).map(
      (rule) => `${JSON.stringify({ rule, case: cases.get(rule)?.[0] })}\n`,
    )
    const [whole = '', truncated = ''] = lines
    for (let length = 0; length < truncated.length; length += 97) {
      writeFileSync(join(folder, 'cases.ndjson'), `${whole}${truncated.slice(0, length)}`)
      const read = await readResult(folder)
      const finished = read.rules.filter((rule) => rule.cases.length > 0).map(({ id }) => id)
      assert.deepEqual([finished, read.run.complete], [['APPPW-17'], false], `${length} characters`)
    }
  })

  it('passes over lines of the log that are no case', async () => {
    const folder = join(home, 'foreign-lines')
    mkdirSync(folder)
    const unfinished = judgeRun({ ...facts, run: { ...facts.run, complete: false } }, new Map())
    writeFileSync(join(folder, 'result.json'), JSON.stringify(unfinished))
    const foreign = ['null', '[]', '"x"', '{"rule":"APPPW-17","case":null}', '{"rule":"APPPW-17","case":{"id":"x"}}']
    writeFileSync(join(folder, 'cases.ndjson'), `${foreign.join('\n')}\n`)
    assert.deepEqual(
      (await readResult(folder)).rules.filter((rule) => rule.cases.length > 0),
      [],
    )
  })

  it('keeps what a later version added', () => {
    const read = parseResult(
      changed((value) => {
        value.later = { kept: true }
      }),
      'r.json',
    )
    assert.deepEqual(Reflect.get(read, 'later'), { kept: true })
  })

  it('that is cut off, foreign or of another version is refused with a sentence', () => {
    refuses(json.slice(0, 5000), /^r\.json is incomplete: it ends in the middle$/)
    refuses('', /^r\.json is not JSON$/)
    refuses('<html>', /^r\.json is not JSON$/)
    refuses('null', /^r\.json is not an assay result$/)
    refuses('{"stats":{"tests":3}}', /^r\.json is not an assay result$/)
    refuses(
      '{"schema":"urn:assay:schema:result:2"}',
      /^r\.json has result format 2; this version of assay reads format 1$/,
    )
    refuses('{"schema":"urn:assay:schema:statement:1"}', /^r\.json is an assay statement, not a result$/)
  })

  it('that is nested more deeply than any, or has a name twice, is refused', () => {
    const deep = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`
    refuses(
      json.replace('"suite":{', () => `"suite":{"x":${deep},`),
      /^r\.json is nested too deeply$/,
    )
    refuses(json.replace('"claims":', '"claims":[],"claims":'), /^r\.json has a duplicate name in an object$/)
  })

  it('with a field that does not fit is refused by the name of the field', () => {
    refuses(
      changed((value) => {
        value.rules = [{ id: '<script>' }]
      }),
      /^r\.json has an invalid rules\.0\.id: /,
    )
    const older = changed((value) => {
      delete value.claims
    })
    refuses(older, /^r\.json has no claims: it was written by another version, or by another program$/)
  })

  it('has to have what it has in its form, optional or not', () => {
    const withCases = (more: object): string =>
      JSON.stringify({
        ...result,
        rules: result.rules.map((rule) => ({ ...rule, cases: rule.cases.map((one) => ({ ...one, ...more })) })),
      })
    refuses(withCases({ known: {} }), /rules\.\d+\.cases\.0\.known\./)
    refuses(withCases({ search: { runs: 1 } }), /rules\.\d+\.cases\.0\.search\./)
    refuses(JSON.stringify({ ...result, baseline: { entries: -1 } }), /baseline\./)
  })

  it('whose claims do not follow from its rules is refused', () => {
    const better = json.replaceAll('"claim":"non-conformant"', '"claim":"conformant"')
    assert.notEqual(better, json)
    refuses(better, /^r\.json claims "conformant" for documented, which does not follow from the rules in it$/)
    const counted = json.replace(/"pass":\d+,"fail":2/, '"pass":99,"fail":2')
    refuses(counted, /claims "non-conformant" for documented, which does not follow/)
  })

  it('whose outcomes do not follow from its scenarios is refused', () => {
    refuses(
      changed(() => undefined).replace(
        /("id":"APPPW-17","text":"[^"]+","level":"MUST","area":"app-passwords","outcome":)"fail"/,
        '$1"pass"',
      ),
      /^r\.json says "pass" of APPPW-17, which does not follow from its scenarios$/,
    )
    const twice = changed((value) => {
      if (Array.isArray(value.rules)) value.rules.push(value.rules[0])
    })
    refuses(twice, /^r\.json has the rule [A-Z]+-\d+ twice$/)
  })

  it('that lacks rules of its edition, or scenarios of a rule, claims no more than what is in it', () => {
    const passed = judgeRun(
      facts,
      new Map(
        [...cases]
          .filter(([id]) => id === 'CODE-05')
          .map(([id, own]) => [id, own.map((one) => ({ ...one, outcome: 'pass' as const }))]),
      ),
    )
    const few = passed.rules.filter((rule) => rule.cases.length > 0)
    const skipped = passed.rules.map((rule) => (few.includes(rule) ? rule : { ...rule, outcome: 'not-applicable' }))
    for (const rules of [few, skipped]) {
      const read = parseResult(JSON.stringify({ ...passed, rules, claims: [] }), 'r.json')
      const [documented] = read.claims
      assert.equal(read.rules.length, passed.rules.length)
      assert.equal(documented?.claim, 'inconclusive')
      assert.equal(documented?.rules.pass, 1)
      assert.ok((documented?.rules.unverified ?? 0) > 250)
    }
    const bare = passed.rules.map((rule) => ({ ...rule, outcome: 'pass', cases: [] }))
    refuses(JSON.stringify({ ...passed, rules: bare, claims: [] }), /says "pass" of [A-Z]+-\d+, which does not follow/)
  })

  it('of this catalogue whose rules have another level, area or text is refused', () => {
    const own = { ...result, suite: { ...result.suite, catalogueDigest: digestOf(catalogue) } }
    const withRule = (more: object): string =>
      JSON.stringify({ ...own, rules: own.rules.map((rule) => (rule.id === 'CODE-05' ? { ...rule, ...more } : rule)) })
    assert.equal(parseResult(withRule({}), 'r.json').rules.length, result.rules.length)
    for (const more of [{ level: 'INFORMATIVE' }, { area: 'elsewhere' }, { text: 'It may do anything.' }])
      refuses(withRule(more), /has CODE-05 otherwise than its catalogue$/)
  })

  it('says of itself how well the suite detects defects, and is not believed', () => {
    const faults = { command: 'x', date: '2026-01-01', stale: false, caught: 99_999, total: 99_999 }
    const selftest = { faults, nullTargets: null, mutation: null, flakiness: null }
    const read = parseResult(JSON.stringify({ ...result, suite: { ...result.suite, selftest } }), 'r.json')
    assert.notEqual(read.suite.selftest?.faults?.total, 99_999)
    assert.equal(read.suite.selftest?.faults?.stale, true)
  })

  it('is not believed about what its target declares, nor about known failures without a baseline', () => {
    const known = { state: 'as-known', reason: 'x', issue: null, owner: 'x', expires: '2099-01-01', expired: false }
    const read = parseResult(
      JSON.stringify({
        ...result,
        target: { ...result.target, parameters: { 'apppw.limit': 30, 'code.attempts': 0 }, deviations: [] },
        rules: result.rules.map((rule) => ({ ...rule, cases: rule.cases.map((one) => ({ ...one, known })) })),
      }),
      'r.json',
    )
    assert.match(read.target.deviations.join(), /apppw\.limit is declared as 30/)
    assert.deepEqual(
      read.target.weaknesses?.map(({ name }) => name),
      ['code.attempts'],
    )
    assert(read.rules.every(({ cases }) => cases.every((one) => one.known === undefined)))
    assert.equal(read.claims[0]?.weaknesses, 1)
  })

  it('has no scenario twice, and no more than a run has', () => {
    const having = (change: (cases: readonly object[]) => readonly object[]): string =>
      JSON.stringify({
        ...result,
        rules: result.rules.map((rule) => (rule.id === 'APPPW-17' ? { ...rule, cases: change(rule.cases) } : rule)),
      })
    refuses(
      having((cases) => [...cases, ...cases]),
      /has the scenario "APPPW-17\/.*" twice$/,
    )
    refuses(
      having(([one]) => Array.from({ length: 50_001 }, (_, at) => ({ ...one, id: `APPPW-17/${at}`, exchanges: [] }))),
      /has more than 50000 scenarios$/,
    )
  })

  it('has no log without end', async () => {
    const folder = join(home, 'endless')
    mkdirSync(folder)
    writeFileSync(
      join(folder, 'result.json'),
      JSON.stringify({ ...result, run: { ...result.run, complete: false }, claims: [] }),
    )
    writeFileSync(join(folder, 'cases.ndjson'), '{}\n'.repeat(100_001))
    await assert.rejects(readResult(folder), {
      message: /cases\.ndjson cannot be read: it has more than 100000 lines$/,
    })
  })

  it('that is missing, or not text, is named in the error', async () => {
    await assert.rejects(readResult(join(home, 'nowhere')), { message: /nowhere cannot be read: it does not exist$/ })
    const file = join(home, 'latin1.json')
    writeFileSync(file, Buffer.from([0x7b, 0x22, 0xe9, 0x22, 0x3a, 0x31, 0x7d]))
    await assert.rejects(readResult(file), { message: /latin1\.json is not UTF-8 text$/ })
  })
})
