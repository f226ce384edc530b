import { startOfflineBrowser } from '../.ci/pages/browser.ts'
import { largeResults } from '../.ci/pages/large-matrix.ts'
import { matrixPage } from '../src/report/matrix/html.ts'

/**
 * What the page of a thousand rules by twenty runs costs in Chromium: milliseconds of its main thread (scripts, styles, layout), by
 * the browser's own count, and the longest single task while it was scrolled. Prints a Markdown table.
 */
const html = await matrixPage(largeResults(1000, 20))
const reader = await startOfflineBrowser()
try {
  const { page } = await reader.open('<title>empty</title>')
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
  const busy = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
  }
  const row = async (name: string, act: () => Promise<unknown>): Promise<void> => {
    const before = await busy()
    await act()
    process.stdout.write(`| ${name} | ${Math.round((await busy()) - before)} |\n`)
  }
  const whole = (): Promise<void> => page.locator('#grid:not([aria-busy])').waitFor({ state: 'attached' })
  process.stdout.write('| 1,000 rules by 20 runs | ms of the main thread |\n|---|--:|\n')
  await row('open, all rows made', async () => {
    await page.setContent(html)
    await whole()
  })
  await row('show only what fails', async () => {
    await page.getByLabel('Show').selectOption('fail')
    await whole()
  })
  await row('show all rules again', async () => {
    await page.getByLabel('Show').selectOption('all')
    await whole()
  })
  await row('type a word into the search', async () => {
    await page.getByLabel('Search').fill('password')
    await whole()
  })
  await page.getByRole('button', { name: 'Clear' }).click()
  await whole()
  await row('scroll from top to end, in 50 steps', () =>
    page.evaluate(`(async () => {
      const box = document.querySelector('.scroll')
      for (let at = 1; at <= 50; at += 1) {
        box.scrollTop = (box.scrollHeight * at) / 50
        await new Promise(requestAnimationFrame)
      }
    })()`),
  )
  await row('open a rule', () => page.locator('#grid tbody td').first().click())
} finally {
  await reader.close()
}
