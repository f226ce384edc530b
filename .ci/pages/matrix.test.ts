import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { compareResults } from '../../src/report/comparison/comparison.ts'
import { comparisonPage } from '../../src/report/comparison/comparison-page.ts'
import { exampleCase, exampleRun } from '../../src/report/fixtures/example-run.ts'
import { matrixPage } from '../../src/report/matrix/html.ts'
import { matrixData } from '../../src/report/matrix/matrix-data.ts'
import { judgeRun } from '../../src/verdict/judge.ts'
import { type OfflineBrowser, startOfflineBrowser, violations } from './browser.ts'
import { largeResults } from './large-matrix.ts'

const { facts, cases } = exampleRun()
const result = judgeRun(facts, cases)
const fixed = judgeRun(
  { ...facts, target: { ...facts.target, name: 'production' } },
  new Map([...cases, ['APPPW-17', [exampleCase('APPPW-17')]]]),
)
/** A page of few rules: checking every colour of a large one takes long. */
const outcomes = new Set(['fail', 'warn', 'error', 'blocked'])
const few = {
  ...result,
  rules: result.rules.filter(
    ({ outcome, reason, id }) => outcomes.has(outcome) || reason === 'capability' || id.endsWith('-07'),
  ),
}
const older = judgeRun({ ...facts, run: { ...facts.run, edition: 'two-step' } }, new Map())

let reader: OfflineBrowser
before(async () => {
  reader = await startOfflineBrowser()
})
after(() => reader.close())

const pages = {
  'of one run': () => matrixPage([result], { rulesPage: 'rules.html' }),
  'of one run of few rules': () => matrixPage([few], { rulesPage: 'rules.html' }),
  'of two runs of few rules': () =>
    comparisonPage(compareResults(few, { ...few, run: { ...few.run, complete: false } })),
  'of three runs of two editions': () => matrixPage([result, fixed, older], { rulesPage: 'rules.html' }),
  'of what changed': () => comparisonPage(compareResults(result, fixed)),
}

for (const [name, make] of Object.entries(pages)) {
  describe(`the page ${name}`, () => {
    it('opens from disk and asks for nothing', async () => {
      const { page, requests, errors } = await reader.open(await make())
      await page.locator('#shown', { hasText: /^\d+ of \d+ rules$/ }).waitFor()
      assert.deepEqual([requests, errors], [[], []])
    })

    it('fits a narrow window: only the table scrolls sideways', async () => {
      const { page } = await reader.open(await make(), { width: 360 })
      assert.equal(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), true)
    })

    if (!name.endsWith('few rules')) return
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`has nothing that axe finds fault with, ${colorScheme}, with a rule open as well`, async () => {
        const { page } = await reader.open(await make(), { colorScheme })
        await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true')
        assert.deepEqual(await violations(page), [])
        const opened = await reader.open(await make(), { colorScheme, anchor: 'APPPW-17' })
        assert.equal(await opened.page.locator('dialog').isVisible(), true)
        assert.deepEqual(await violations(opened.page), [])
      })
    }
  })
}

describe('the matrix by keyboard', () => {
  it('is reached, walked and read without a mouse, and gives the focus back', async () => {
    const { page } = await reader.open(await pages['of three runs of two editions']())
    const focused = (): Promise<string> => page.evaluate('document.activeElement.textContent')
    await page.keyboard.press('Tab')
    assert.equal(await focused(), 'Skip to the table')
    await page.locator('.scroll').focus()
    await page.keyboard.press('Tab')
    assert.match(await focused(), /^ACCOUNT-01 MUST /)
    await page.keyboard.press('ArrowRight')
    assert.equal(await focused(), 'unverified')
    await page.keyboard.press('Control+End')
    assert.equal(await page.evaluate('document.activeElement.closest("tr").id'), 'KSC-27')
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    assert.equal(await page.locator('dialog').isVisible(), true)
    assert.match(await focused(), /^ACCOUNT-01/)
    await page.keyboard.press('Escape')
    assert.equal(await page.locator('dialog').isVisible(), false)
    assert.deepEqual(
      [await focused(), await page.evaluate('document.activeElement.closest("tr").id')],
      ['unverified', 'ACCOUNT-01'],
    )
  })

  it('shows expected and actual, the exchange, the source and the replay command of a rule', async () => {
    const { page } = await reader.open(await pages['of one run'](), { anchor: 'APPPW-17' })
    const text = (await page.locator('dialog').textContent()) ?? ''
    for (const part of [
      'refused as limit-reached',
      'accepted: app-password-created',
      'POST http://127.0.0.1:4010/account/app-passwords',
      'Documented in Wiki page on app-specific passwords (2017)',
      "npx assay run 'APPPW-17/with 25 held",
      '2 scenarios passed',
    ])
      assert(text.includes(part), part)
    const [left, right] = await Promise.all(
      ['Request', 'Response after 3 ms'].map((name) =>
        page.locator('details[open] section', { has: page.getByText(name, { exact: true }) }).boundingBox(),
      ),
    )
    assert(left && right && left.y === right.y && left.x < right.x, 'request and response stand side by side')
  })

  it('goes on to the next rule of the ones that are shown', async () => {
    const { page } = await reader.open(await pages['of one run']())
    await page.getByLabel('Show').selectOption('fail')
    await page.locator('#CODE-05 td').click()
    await page.getByRole('button', { name: 'Next rule' }).click()
    assert.match((await page.locator('#detail-title').textContent()) ?? '', /^APPPW-17/)
    assert.equal(await page.getByRole('button', { name: 'Next rule' }).isDisabled(), true)
  })
})

describe('a reader of one run who has never seen one', () => {
  it('finds what conforms, what breaks first, what happened and how to reproduce it without a click, on the first screen', async () => {
    const { page } = await reader.open(await pages['of one run']())
    const first = page.locator('.broken li').first()
    const answers = [
      page.locator('.claim'),
      first.getByRole('link').first(),
      ...['Action', 'Actual', 'Reproduce'].map((name) => first.getByText(name, { exact: true })),
    ]
    for (const answer of answers) {
      const box = await answer.boundingBox()
      assert(box && box.y >= 0 && box.y + box.height <= 900, await answer.innerText())
    }
  })

  it('finds with one click what was sent and what came back', async () => {
    const { page } = await reader.open(await pages['of one run']())
    const first = page.locator('.broken li').first()
    const request = first.getByText('POST http://127.0.0.1:4010/sign-ins/si_3/code')
    assert.equal(await request.isVisible(), false)
    await first.getByText('enter-code, response 200').click()
    assert.equal(await request.isVisible(), true)
    assert.equal(await first.getByText('"type": "signed-in"').isVisible(), true)
  })

  it('finds with one click what could not be seen, and exactly why', async () => {
    const { page } = await reader.open(await pages['of one run']())
    await page.getByText('2 rules: assay cannot read what this server sends').click()
    assert.equal(await page.getByText('the target does not show which calls it made').first().isVisible(), true)
  })
})

describe('the filters', () => {
  it('narrow rows and columns, and say how many are left', async () => {
    const { page } = await reader.open(await pages['of three runs of two editions']())
    const ids = (): Promise<readonly string[]> =>
      page.locator('#grid tbody tr[id]').evaluateAll((rows) => rows.map(({ id }) => id))
    const shown = (): Promise<string> => page.locator('#shown').innerText()
    const differing = matrixData([result, fixed, older]).rows.filter(({ changed }) => changed)
    await page.getByLabel('Show').selectOption('changed')
    assert.deepEqual(
      await ids(),
      differing.map(({ id }) => id),
    )
    assert.match(await shown(), new RegExp(`^${differing.length} of \\d+ rules$`))
    await page.getByRole('button', { name: 'Clear' }).click()
    await page.getByLabel('Search').fill('apppw-17')
    assert.deepEqual(await ids(), ['APPPW-17'])
    await page.getByLabel('Search').fill('no rule says this')
    assert.equal(await page.locator('#nothing').isVisible(), true)
    await page.getByLabel('Search').fill('')
    await page.getByLabel('Area').selectOption('phones')
    await page.getByLabel('Level').selectOption('SHOULD')
    assert((await ids()).includes('PHONE-11') && (await ids()).every((id) => id.startsWith('PHONE-')))
    await page.getByRole('button', { name: 'Clear' }).click()
    await page.getByLabel('Edition').selectOption('two-step')
    assert.equal(await page.locator('#grid thead th').count(), 2)
    assert((await ids()).some((id) => id.startsWith('TWOSTEP-')))
  })
})

describe('a thousand rules of twenty runs', () => {
  it('can be filtered, scrolled and walked to the end', async () => {
    const { page, errors } = await reader.open(await matrixPage(largeResults(1000, 20)))
    await page.locator('#grid:not([aria-busy])').waitFor()
    assert.equal(await page.locator('#grid tbody tr[id]').count(), 1000)
    assert.equal(await page.locator('#grid tbody td').count(), 20_000)
    await page.getByLabel('Show').selectOption('fail')
    await page.locator('#grid:not([aria-busy])').waitFor()
    const failing = await page.locator('#grid tbody tr[id]').count()
    assert(failing > 0 && failing < 1000)
    assert.deepEqual(errors, [])
  })
})
