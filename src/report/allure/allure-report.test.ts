import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { ReportError } from '../../output/report-error.ts'
import { judgeRun } from '../../verdict/judge.ts'
import { exampleCase, exampleFacts, exampleRun } from '../fixtures/example-run.ts'
import type { LoggedCase } from '../result/case-log.ts'
import { generateAllureReport } from './allure-report.ts'
import { type AllureResults, allureResults } from './allure-results.ts'
import { allureRunFiles, allureTitle } from './allure-run.ts'
import { finishPage } from './finish-page.ts'

const home = mkdtempSync(join(tmpdir(), 'assay-allure-'))
after(() => rmSync(home, { recursive: true }))
let results: AllureResults = new Map()
let page = ''
const { facts, cases } = exampleRun()
const result = judgeRun(facts, cases)
const finished: readonly LoggedCase[] = [...cases].flatMap(([rule, own]) => own.map((one) => ({ rule, case: one })))

/** What the page carries: each file of its data, decoded. */
const dataOf = (page: string): Map<string, string> => {
  const [, packed = ''] = /\('([A-Za-z0-9+/=]+)'\)<\/script>/.exec(page) ?? []
  const bytes = gunzipSync(Buffer.from(packed, 'base64'))
  const head = bytes.indexOf('\n')
  const index: readonly [string, number, number][] = JSON.parse(bytes.toString('utf8', 0, head))
  return new Map(index.map(([name, from, to]) => [name, bytes.toString('utf8', head + 1 + from, head + 1 + to)]))
}

before(async () => {
  results = await allureResults(result, finished)
  page = await generateAllureReport({ results, name: allureTitle(result) })
})

describe('the Allure results', () => {
  it('are a file for each case, its exchanges, and the files about the run', () => {
    const names = [...results.keys()]
    assert.equal(names.filter((name) => name.endsWith('-result.json')).length, finished.length)
    assert.deepEqual(names.filter((name) => !/-(result\.json|attachment\.html)$/.test(name)).sort(), [
      'categories.json',
      'environment.properties',
      'executor.json',
    ])
    for (const name of names.filter((one) => one.endsWith('-result.json'))) {
      const { attachments } = JSON.parse(results.get(name) ?? '')
      for (const { source } of attachments) assert(results.has(source), source)
    }
  })

  it('begin a generated sequence after the written scenarios of its rule, which then lead', async () => {
    const search = { runs: 1, commands: 2, states: 1, boundaries: {}, seed: 's', path: '1', story: ['When x'] }
    const id = 'PASSWORD-06/monitor/x/ACCOUNT-05.any'
    const seen = exampleCase('PASSWORD-06', {
      id,
      name: 'generated',
      outcome: 'fail',
      message: 'a',
      search,
      exchanges: [],
    })
    const written = exampleCase('PASSWORD-06', { name: 'written', outcome: 'fail', message: 'b' })
    const both = judgeRun(facts, new Map([['PASSWORD-06', [seen, written]]]))
    const logged = [seen, written].map((one) => ({ rule: 'PASSWORD-06', case: one }) as const)
    const files = [...(await allureResults(both, logged))].filter(([name]) => name.endsWith('-result.json'))
    const shown: { name: string; start: number; labels: { name: string; value: string }[] }[] = files.map(([, text]) =>
      JSON.parse(text),
    )
    assert.deepEqual(
      shown.toSorted((a, b) => a.start - b.start).map(({ name }) => name),
      ['written', 'generated'],
    )
    for (const { labels } of shown) assert.match(labels.find(({ name }) => name === 'cause')?.value ?? '', /: b$/)
  })

  it('have a title that steers nothing', () => {
    const target = { ...exampleFacts.target, name: 'Evil\u001b[2J\u202e' }
    assert.match(allureTitle(judgeRun({ ...facts, target }, cases)), /^Evil\u241b\[2J\\u202e: /)
  })

  it('have no text that hides a part of itself or turns its direction', async () => {
    const product = 'a\u202eb\u200bc'
    const hostile = judgeRun(
      { ...facts, target: { ...exampleFacts.target, product }, run: { ...facts.run, reproduce: product } },
      new Map([['CODE-01', [{ ...exampleCase('CODE-01'), id: product, feature: product, outcome: 'fail' }]]]),
    )
    const logged = [{ rule: 'CODE-01', case: hostile.rules.find(({ id }) => id === 'CODE-01')?.cases[0] }] as never
    const texts = [...(await allureResults(hostile, logged))]
    assert.match(texts.find(([name]) => name === 'environment.properties')?.[1] ?? '', /product=a\\\\u202eb/)
    for (const [name, text] of texts.filter(([name]) => name.endsWith('.json')))
      assert.doesNotMatch(JSON.stringify(JSON.parse(text)), /[\u202e\u200b]/, name)
  })

  it('escape what properties cannot carry', () => {
    const target = { ...exampleFacts.target, product: 'Prüfling = a:b\\c\n#1' }
    const { 'environment.properties': text } = allureRunFiles(judgeRun({ ...facts, target }, cases))
    assert.match(text ?? '', /^product=Pr\\u00fcfling \\= a\\:b\\\\c\\u000a\\#1$/m)
    assert.match(text ?? '', /^claim=non-conformant$/m)
  })
})

describe('the Allure report', () => {
  it('is one page that loads nothing from anywhere', () => {
    assert.doesNotMatch(page, /googletagmanager|gtag/)
    assert.doesNotMatch(page, /(?:src|href)="(?!data:|#)[^"]/)
    assert.match(page, /<head>\s*<meta http-equiv="Content-Security-Policy" content="default-src data: blob:;/)
    assert.match(page, /staging: non-conformant, \d+ of \d+ applicable rules pass \(edition 2fa-2018\)/)
  })

  it('has every case with its status, and the exchanges', () => {
    const data = dataOf(page)
    const statistic = JSON.parse(
      data.get('widgets/statistic.json') ?? data.get('widgets/default/statistic.json') ?? '{}',
    )
    const count = (...outcomes: string[]): number =>
      finished.filter(({ case: one }) => outcomes.includes(one.outcome)).length
    const counts = statistic.stats ?? statistic
    assert.deepEqual(
      [counts.total, counts.passed, counts.failed, counts.broken, counts.skipped, counts.unknown],
      [
        finished.length,
        count('pass'),
        count('fail', 'warn'),
        count('error'),
        count('not-applicable'),
        count('unverified', 'blocked'),
      ],
    )
    assert([...data.values()].some((text) => text.includes('&quot;secret&quot;: &quot;&lt;app password&gt;&quot;')))
  })

  it('appends a run to a file of earlier runs, once', async () => {
    const file = join(home, 'history.jsonl')
    const later = new Date(Date.now() + 3_600_000).toISOString()
    for (const [finishedAt, lines] of [
      [facts.run.finishedAt, 1],
      [facts.run.finishedAt, 1],
      [later, 2],
    ] as const) {
      await generateAllureReport({ results, name: 'again', history: { file, finishedAt } })
      assert.equal(readFileSync(file, 'utf8').trim().split('\n').length, lines)
    }
  })

  it('takes neither an address nor a run of the future from a history', async () => {
    const file = join(home, 'hostile.jsonl')
    const history = { file, finishedAt: facts.run.finishedAt }
    await generateAllureReport({ results, name: 'x', history })
    const own = JSON.parse(readFileSync(file, 'utf8'))
    const hostile = { url: 'javascript:alert(1)', reportLinks: [{ url: 'javascript:alert(2)' }], 'javascript:key': 1 }
    const testResults = Object.fromEntries(
      Object.entries<object>(own.testResults).map(([id, one]) => [id, { ...one, ...hostile, name: 'a\u202eb' }]),
    )
    const line = { ...own, ...hostile, timestamp: 5, testResults }
    const future = { uuid: 'x', testResults: {}, timestamp: 9_999_999_999_999 }
    writeFileSync(file, `${JSON.stringify(line)}\n${JSON.stringify(future)}\n`)
    const made = await generateAllureReport({ results, name: 'x', history })
    assert.doesNotMatch([...dataOf(made).values()].join('\n'), /javascript:/)
    const after = readFileSync(file, 'utf8')
    assert.doesNotMatch(after, /javascript:|\u202e|9999999999999/)
    assert.equal(after.trim().split('\n').length, 2)
  })

  it('is not made with a malformed history', async () => {
    const file = join(home, 'broken.jsonl')
    writeFileSync(file, '{"timestamp":1}\n{"times')
    const history = { file, finishedAt: facts.run.finishedAt }
    await assert.rejects(generateAllureReport({ results, name: 'x', history }), {
      message: /broken\.jsonl is not an Allure history$/,
    })
  })

  it('that cannot be made is reported in a sentence', async () => {
    const noHistory = { file: home, finishedAt: facts.run.finishedAt }
    await assert.rejects(generateAllureReport({ results, name: 'x', history: noHistory }), (error) => {
      assert(error instanceof ReportError)
      assert.equal(error.code, 'not-generated')
      assert.match(error.message, /cannot be read/)
      return true
    })
  })

  it('is refused when analytics are left in it', () => {
    assert.throws(
      () => finishPage('<head></head><img src="https://www.googletagmanager.com/x">'),
      /could not be taken out/,
    )
    const clean = finishPage(
      '<head></head>\n<script async src="https://www.googletagmanager.com/gtag/js?id=G"></script>\n<script>\nfunction gtag(){};\ngtag("js")\n</script><script>let a</script>',
    )
    assert.match(clean, /<\/head>\s*<script>let a<\/script>$/)
  })
})
