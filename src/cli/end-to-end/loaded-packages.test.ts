import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { temporaryFolder } from './fixtures/assay.ts'

/** Tells at the end which packages were loaded. */
const hook = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module'
  const names = new Set()
  registerHooks({ load(url, context, next) {
    const [, name] = /node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(url) ?? []
    if (name) names.add(name)
    return next(url, context)
  } })
  process.on('exit', () => process.stderr.write('loaded: ' + [...names].join(' ') + '\\n'))`)}`

test('nothing is loaded that only reports, recordings or sinks need where there are none', (t) => {
  const main = fileURLToPath(new URL('../main.ts', import.meta.url))
  const args = ['run', 'SIGNIN-02', '--no-allure', '--no-pages', '--threads', '1', '--out', temporaryFolder(t)]
  const { stderr } = spawnSync(process.execPath, ['--import', hook, main, ...args], { encoding: 'utf8' })
  const loaded = /^loaded: (.*)$/m.exec(stderr)?.[1]?.split(' ') ?? []
  assert.ok(loaded.includes('zod') && loaded.length < 40, loaded.join(' '))
  assert.deepEqual(
    loaded.filter((name) => /allure|^(?:nock|smtp-server|postal-mime|tough-cookie|msw|yaml)$/.test(name)),
    [],
  )
})
