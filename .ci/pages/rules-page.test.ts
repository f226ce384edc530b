import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { explainRules } from '../../src/report/explanation/rule-explanation.ts'
import { rulesPage } from '../../src/report/rules-page/html.ts'
import { areas, rules } from '../../src/rules/catalogue.ts'
import { loadSuite } from '../../src/run/suite/suite.ts'
import { type OfflineBrowser, startOfflineBrowser, violations } from './browser.ts'

const suite = await loadSuite({ root: join(import.meta.dirname, '..', '..'), patterns: ['features'] })
const all = await rulesPage(explainRules(rules, suite), '0.1.0')
const few = await rulesPage(explainRules(areas.PHONE.rules, suite), '0.1.0')

let reader: OfflineBrowser
before(async () => {
  reader = await startOfflineBrowser()
})
after(() => reader.close())

describe('the page of rules', () => {
  it('opens at the rule that a report leads to, and asks for nothing', async () => {
    const { page, requests, errors } = await reader.open(all, { anchor: 'KSC-11' })
    assert.equal(await page.locator('article').count(), rules.length)
    const box = await page.locator('#KSC-11').boundingBox()
    assert(box && box.y >= 0 && box.y < 900, 'the rule is in sight')
    assert.deepEqual([requests, errors], [[], []])
  })

  it('is narrowed by words, level and edition', async () => {
    const { page } = await reader.open(all)
    await page.getByLabel('Search').fill('hold more than 25 active')
    const found = await page.locator('article:visible').evaluateAll((shown) => shown.map(({ id }) => id))
    assert(found.includes('APPPW-17') && found.length < 10, found.join())
    await page.getByLabel('Level').selectOption('MAY')
    assert.equal(await page.locator('#shown').innerText(), '0 rules')
  })

  it('fits a narrow window', async () => {
    const { page } = await reader.open(all, { width: 360 })
    assert.equal(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), true)
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    it(`has nothing that axe finds fault with, ${colorScheme}`, async () => {
      const { page } = await reader.open(few, { colorScheme })
      await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true')
      assert.deepEqual(await violations(page), [])
    })
  }
})
