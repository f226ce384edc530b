import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const module = fileURLToPath(new URL('start-server.ts', import.meta.url))
const listening = `
  const server = require('node:http').createServer((_, response) => response.end())
  server.listen(0, '127.0.0.1', () => console.log('ready at http://127.0.0.1:' + server.address().port))`

/** A process that starts a server and waits: it says where the server is. */
const starter = (before: string, server = listening): string => `
  const { startServer } = await import(${JSON.stringify(module)})
  const args = ['-e', ${JSON.stringify(server)}]
  const start = { command: process.execPath, args, ready: /ready at (\\S+)/, grace: 200 }
  const { url } = await startServer('orphan', start, {})
  ${before}
  console.log(url)
  setInterval(() => {}, 1000)`

const isThere = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  )

/** Whether the server ends, within ten seconds. */
const ends = async (url: string): Promise<boolean> => {
  for (const until = performance.now() + 10_000; performance.now() < until; ) if (!(await isThere(url))) return true
  return false
}

test('a signal that ends the examiner ends the server that it started', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '-e', starter('')])
  const [url] = await once(createInterface(child.stdout), 'line')
  assert.ok(await isThere(url))
  const exited = once(child, 'exit')
  child.kill('SIGINT')
  assert.deepEqual(await exited, [null, 'SIGINT'])
  assert.ok(await ends(url))
})

test('a signal that the examiner deals with does not; the next one does', async () => {
  const child = spawn(process.execPath, [
    '--input-type=module',
    '-e',
    starter("process.once('SIGTERM', () => console.log('noted'))"),
  ])
  const lines = createInterface(child.stdout)
  const [url] = await once(lines, 'line')
  const noted = once(lines, 'line')
  child.kill('SIGTERM')
  await noted
  assert.ok(await isThere(url))
  const exited = once(child, 'exit')
  child.kill('SIGTERM')
  assert.deepEqual(await exited, [null, 'SIGTERM'])
  assert.ok(await ends(url))
})

const stubborn = `process.on('SIGTERM', () => {}); ${listening}`
for (const [what, server] of [
  ['ends the server too', listening],
  ['ends one that does not want to end', stubborn],
] as const) {
  test(`SIGKILL, which leaves the examiner no moment, ${what}`, async () => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', starter('', server)])
    const [url] = await once(createInterface(child.stdout), 'line')
    assert.ok(await isThere(url))
    child.kill('SIGKILL')
    assert.ok(await ends(url))
  })
}
