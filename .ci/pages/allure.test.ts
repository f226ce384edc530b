import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { generateAllureReport } from '../../src/report/allure/allure-report.ts'
import { type AllureResults, allureResults } from '../../src/report/allure/allure-results.ts'
import { allureTitle } from '../../src/report/allure/allure-run.ts'
import { generateClassicReport } from '../../src/report/allure/classic-report.ts'
import { exampleCase, exampleExchange, exampleRun } from '../../src/report/fixtures/example-run.ts'
import { judgeRun } from '../../src/verdict/judge.ts'
import { type OfflineBrowser, startOfflineBrowser } from './browser.ts'

const evil =
  '</script><script>owned=1</script><img src="https://example.test/x" onerror="owned=2"><style>@import "https://example.test/y"</style>'
const home = mkdtempSync(join(tmpdir(), 'assay-pages-allure-'))
let results: AllureResults = new Map()
const { facts, cases } = exampleRun()
const more = {
  name: 'hostile',
  outcome: 'fail',
  message: evil,
  expected: evil,
  actual: evil,
  exchanges: [exampleExchange({ response: { status: 200, headers: { [evil]: evil }, body: evil } })],
} as const
const casesByRule = new Map([...cases, ['APPPW-18', [exampleCase('APPPW-18', more)]] as const])
const result = judgeRun({ ...facts, target: { ...facts.target, product: evil } }, casesByRule)

let reader: OfflineBrowser
before(async () => {
  reader = await startOfflineBrowser()
  const finished = [...casesByRule].flatMap(([rule, own]) => own.map((one) => ({ rule, case: one })))
  results = await allureResults(result, finished, { rulesPage: 'rules.html' })
})
after(async () => {
  await reader.close()
  rmSync(home, { recursive: true })
})

const noJava = spawnSync('java', ['-version']).status !== 0

describe('the report of Allure 3', () => {
  it('opens from disk, asks for nothing, runs nothing that a server said, shows exchanges side by side', async () => {
    const history = { file: join(home, 'history.jsonl'), finishedAt: facts.run.finishedAt }
    const report = await generateAllureReport({ results, name: allureTitle(result), history })
    const { page, requests, errors } = await reader.open(report)
    await page.getByText('hostile', { exact: true }).first().waitFor()
    const claim = await page
      .getByText(/^staging: non-conformant, \d+ of \d+ applicable rules pass/)
      .last()
      .boundingBox()
    assert(claim && claim.y > 0, 'the claim is in sight')
    // The page stays at its top until its reader does something.
    await page.keyboard.press('Shift')
    await page.getByText('hostile', { exact: true }).first().click()
    await page.getByText('Exchanges (1)').first().click()
    const frame = page.frameLocator('iframe').last()
    const [asked, answered] = await Promise.all(
      ['Request', /^Response/].map((name) => frame.getByRole('columnheader', { name }).boundingBox()),
    )
    assert(asked && answered && asked.y === answered.y && asked.x < answered.x)
    assert.equal(await page.evaluate('typeof owned'), 'undefined')
    assert.deepEqual([requests, errors], [[], []])
  })
})

describe('the report of allure-commandline', { skip: noJava && 'there is no Java here' }, () => {
  it('opens from disk, asks for nothing, runs nothing that a server said', async () => {
    const report = await generateClassicReport({ results, name: 'staging' })
    const { page, requests, errors } = await reader.open(report)
    await page.getByText('Categories').first().click()
    await page.getByText('Failed rules').first().click()
    assert.equal(await page.evaluate('typeof owned'), 'undefined')
    assert.deepEqual([requests, errors], [[], []])
  })
})
