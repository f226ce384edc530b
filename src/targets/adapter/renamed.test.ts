import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { openTarget } from '../open-target.ts'
import { TargetError } from '../target-error.ts'
import { defineAdapter } from './define-adapter.ts'
import { commands, minimalDefinition } from './fixtures/fake-server.ts'

const refusal = async (work: Promise<unknown>): Promise<string> => {
  const error: unknown = await work.then(
    () => assert.fail('it was taken'),
    (thrown: unknown) => thrown,
  )
  return error instanceof TargetError ? `${error.message}. ${error.advice}` : assert.fail(String(error))
}

test('a definition with a name of an earlier version is refused with the new one', async () => {
  const withOld = (more: object) => refusal(defineAdapter({ ...minimalDefinition, commands, ...more })())
  assert.match(
    await withOld({ messageLimit: 1 }),
    /uses messageLimit, which is called messageTimeout .* Rename it: sed -i/,
  )
  assert.match(await withOld({ sendDistorted: () => undefined }), /uses sendDistorted, which is called sendTampered/)
  const server = () => ({ command: 'false', ready: 'http://127.0.0.1:9', patience: 1 })
  assert.match(await withOld({ server }), /uses patience, which is called readyTimeout/)
})

const adapter = async (t: { after(work: () => void): void }, text: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'assay-renamed-'))
  t.after(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'old.mjs')
  writeFileSync(file, text)
  return openTarget({ target: file, timeout: 700 })
}
const module = (sandbox: string) => `export default ({ limit }) => {
  const sandbox = { id: 's', send() {}, control() {}, close() {}, ${sandbox} }
  return { name: \`for \${limit} ms\`, describe() {}, open: () => sandbox, close() {} }
}`

test('a module of an earlier version is told the time for a response by its earlier name', async (t) => {
  const target = await adapter(t, module(''))
  assert.equal(target.name, 'for 700 ms')
  await target.open()
})

test('a sandbox that hides its secrets by an earlier name is refused: nothing would be hidden', async (t) => {
  const target = await adapter(t, module('hide: (sentence) => sentence'))
  assert.match(await refusal(target.open()), /uses hide, which is called redact/)
})

test('a method of an earlier version is named with the new one', async (t) => {
  const target = await adapter(t, module('send() { return {}.cookieFate() }').replace('send() {},', ''))
  const sandbox = await target.open()
  const sent = sandbox.send({ type: 'list-phones', session: 's' })
  assert.match(await refusal(sent), /cookieFate is not a function\. cookieFate is called cookieChange in this version/)
})
