import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { after, before, test } from 'node:test'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'

/** Where Chromium is: CHROMIUM, or where Debian puts it. */
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
const { outputFiles } = await build({ entryPoints: ['page.js'], bundle: true, format: 'esm', write: false })
const files = {
  '/': ['text/html', '<!doctype html><script type="module" src="/page.js"></script>'],
  '/page.js': ['text/javascript', outputFiles[0].text],
  '/mockServiceWorker.js': ['text/javascript', await readFile('node_modules/msw/lib/mockServiceWorker.js', 'utf8')],
}
const server = createServer((request, response) => {
  const [type, body] = files[request.url] ?? []
  response.writeHead(type ? 200 : 404, { 'content-type': type ?? 'text/plain' }).end(body)
})

before(() => new Promise((resolve) => server.listen(0, '127.0.0.1', resolve)))
after(() => server.close())

test('nothing of Node is in the bundle', () => {
  assert.doesNotMatch(outputFiles[0].text, /["']node:/)
})

test('a page signs in at the reference', { skip: !existsSync(executablePath) && 'no Chromium' }, async () => {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage()
    await page.goto(`http://127.0.0.1:${server.address().port}/`)
    await page.waitForFunction(() => 'signIn' in window)
    assert.equal(await page.evaluate(() => window.signIn()), 'signed-in')
  } finally {
    await browser.close()
  }
})
