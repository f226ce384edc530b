import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { compareResults } from '../../src/report/comparison/comparison.ts'
import { comparisonPage } from '../../src/report/comparison/comparison-page.ts'
import { exampleCase, exampleExchange, exampleFacts, exampleRun } from '../../src/report/fixtures/example-run.ts'
import { matrixPage } from '../../src/report/matrix/html.ts'
import { judgeRun } from '../../src/verdict/judge.ts'
import { type OfflineBrowser, type OpenedPage, startOfflineBrowser } from './browser.ts'

const evil =
  '</script><script>owned=1</script><img src=x onerror="owned=2"><svg onload="owned=3">"\'><a href="javascript:owned=4">x</a><!--\u2028'

const { facts, cases } = exampleRun()
/** A result in which every text that a server or a file can choose is hostile. */
const hostile = (() => {
  const headers = { [evil]: evil }
  const exchanges = [
    exampleExchange({
      request: { method: evil, url: evil, headers, body: evil },
      response: { status: 200, headers, body: `${evil}${'x'.repeat(10_000_000)}` },
    }),
    exampleExchange({ failure: evil }),
  ]
  const known = {
    state: 'as-known',
    reason: evil,
    issue: `javascript:${evil}`,
    owner: evil,
    expires: evil,
    expired: false,
  } as const
  const steps = [{ keyword: evil, text: evil, status: 'failed' }] as const
  const more = {
    name: evil,
    feature: evil,
    outcome: 'fail',
    reason: evil,
    message: evil,
    expected: evil,
    actual: evil,
  } as const
  const target = {
    ...exampleFacts.target,
    name: evil,
    url: evil,
    product: evil,
    deviations: [evil],
    parameters: { [evil]: evil },
  }
  const run = { ...facts.run, selection: [evil], reproduce: evil, seed: evil }
  const judged = judgeRun(
    { ...facts, target, run, suite: { ...facts.suite, version: evil } },
    new Map([...cases, ['APPPW-17', [exampleCase('APPPW-17', { ...more, steps, exchanges, known, replay: evil })]]]),
  )
  return { ...judged, rules: judged.rules.map((rule) => ({ ...rule, text: evil, area: evil })) }
})()

let reader: OfflineBrowser
before(async () => {
  reader = await startOfflineBrowser()
})
after(() => reader.close())

/** No script ran, nothing was fetched, and the texts of the server are shown as text. */
const isHarmless = async ({ page, requests, errors }: OpenedPage): Promise<void> => {
  await page.waitForLoadState('load')
  assert.equal(await page.evaluate('typeof owned'), 'undefined')
  assert.equal(await page.locator('a[href^="javascript:"]').count(), 0)
  assert.deepEqual([requests, errors], [[], []])
}

describe('scripts in every name, message and answer', () => {
  it('are read, not run, in the matrix and in what is open there', async () => {
    const opened = await reader.open(await matrixPage([hostile]), { anchor: 'APPPW-17' })
    await isHarmless(opened)
    assert((await opened.page.locator('dialog').innerText()).includes('<script>owned=1</script>'))
    await opened.page.locator('dialog details').evaluateAll((all) => {
      for (const one of all) one.setAttribute('open', '')
    })
    await isHarmless(opened)
  })

  it('are read, not run, where runs stand side by side', async () => {
    await isHarmless(await reader.open(await matrixPage([hostile, judgeRun(facts, cases)])))
    await isHarmless(await reader.open(await comparisonPage(compareResults(judgeRun(facts, cases), hostile))))
  })
})
