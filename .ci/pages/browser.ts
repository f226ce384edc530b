import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'

/** Where Chromium is: `CHROMIUM` says so, else where Debian and others put it. */
export const chromiumPath: string | undefined = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path))

/** A page as its reader has it: opened from disk, without a network. */
export type OpenedPage = {
  readonly page: Page
  /** What the page asked for beside itself. It could not have it. */
  readonly requests: readonly string[]
  /** Errors of its scripts, and dialogs that it opened. */
  readonly errors: readonly string[]
}

export type PageOptions = {
  readonly colorScheme?: 'light' | 'dark'
  readonly width?: number
  /** What stands after the # of the address. */
  readonly anchor?: string
}

export type OfflineBrowser = {
  /** Writes a page to disk and opens it there. */
  open(html: string, look?: PageOptions): Promise<OpenedPage>
  close(): Promise<void>
}

const options = ['gpu', 'background-networking', 'component-update', 'sync'].map((name) => `--disable-${name}`)

/** A Chromium without a network. Throws when there is no Chromium. */
export const startOfflineBrowser = async (): Promise<OfflineBrowser> => {
  if (chromiumPath === undefined) throw new Error('there is no Chromium; CHROMIUM may say where one is')
  const browser: Browser = await chromium.launch({
    executablePath: chromiumPath,
    args: [...options, '--no-sandbox', '--disable-default-apps'],
  })
  const home = mkdtempSync(join(tmpdir(), 'assay-pages-'))
  let written = 0
  return {
    open: async (html, { colorScheme = 'light', width = 1280, anchor } = {}) => {
      written += 1
      const file = join(home, `${written}.html`)
      writeFileSync(file, html)
      const context = await browser.newContext({ colorScheme, offline: true, viewport: { width, height: 900 } })
      const page = await context.newPage()
      const pageUrl = pathToFileURL(file).href
      const requests: string[] = []
      const errors: string[] = []
      page.on('request', (request) => {
        const url = request.url()
        if (url.split('#')[0] !== pageUrl && !/^(data|blob):/.test(url)) requests.push(url)
      })
      page.on('pageerror', ({ message }) => errors.push(message))
      page.on('dialog', async (dialog) => {
        errors.push(`dialog: ${dialog.message()}`)
        await dialog.dismiss()
      })
      await page.goto(anchor === undefined ? pageUrl : `${pageUrl}#${anchor}`)
      return { page, requests, errors }
    },
    close: async () => {
      await browser.close()
      rmSync(home, { recursive: true })
    },
  }
}

/** The findings of axe-core on a page, by rule and place. */
export const violations = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe.source)
  const found: { readonly id: string; readonly nodes: readonly { readonly target: readonly string[] }[] }[] =
    await page.evaluate('axe.run().then(({ violations }) => violations)')
  return found.flatMap(({ id, nodes }) => nodes.slice(0, 5).map(({ target }) => `${id}: ${target.join(' ')}`))
}
