import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startOfflineBrowser } from '../pages/browser.ts'

const screenshots = [
  { page: 'better-auth.html', picture: 'report', height: 900 },
  { page: 'password-reset-in-any-session.html', picture: 'failure', height: 900 },
  { page: 'better-auth.html', picture: 'rule', anchor: 'APPPW-26', height: 900 },
  { page: 'matrix.html', picture: 'matrix', show: 'problems', height: 900 },
] as const satisfies readonly { page: string; picture: string; height: number; anchor?: string; show?: string }[]

/** Pictures of the sample pages in `folder`, in light and in dark, as Chromium shows them. Throws when there is no Chromium. */
export const takeScreenshots = async (folder: string): Promise<void> => {
  const browser = await startOfflineBrowser()
  try {
    for (const one of screenshots) {
      const { page: name, picture, height } = one
      const anchor = 'anchor' in one ? { anchor: one.anchor } : {}
      for (const colorScheme of ['light', 'dark'] as const) {
        const html = readFileSync(join(folder, name), 'utf8')
        const { page } = await browser.open(html, { colorScheme, width: 1100, ...anchor })
        await page.setViewportSize({ width: 1100, height })
        await page.locator('#shown', { hasText: /^\d+ of \d+ rules$/ }).waitFor({ state: 'attached' })
        if ('show' in one) await page.getByLabel('Show').selectOption(one.show)
        await page.screenshot({ path: join(folder, `${picture}-${colorScheme}.png`) })
        await page.context().close()
      }
    }
  } finally {
    await browser.close()
  }
}
