import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openerOf } from './open-page.ts'

test('no shell reads the address of a page, whatever its folder is called', () => {
  const url = 'file:///C:/reports%20of/a&calc&/matrix.html'
  for (const platform of ['win32', 'darwin', 'linux'] as const) {
    const [program, ...args] = openerOf(platform, url)
    assert.doesNotMatch(program, /^(?:cmd|command|powershell|pwsh|sh|bash|start)(?:\.exe)?$/i, platform)
    assert.equal(args.at(-1), url)
    assert.equal(
      args.slice(0, -1).some((arg) => arg.startsWith('/c') || arg === 'start'),
      false,
      platform,
    )
  }
})
