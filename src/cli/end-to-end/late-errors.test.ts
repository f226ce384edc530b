import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { exitCodes } from '../exit-code.ts'
import { assayProcess, assertNoStack, temporaryFolder } from './fixtures/assay.ts'

const reference = new URL('../../targets/reference.ts', import.meta.url).href

/** The reference as an adapter that does this when it is started, and that when its first sandbox is opened. */
const run = async (folder: string, atStart: string, atOpen: string) => {
  const file = join(folder, 'assay.adapter.mjs')
  writeFileSync(
    file,
    `import { referenceTarget } from ${JSON.stringify(reference)}
     let opened = 0
     export default () => {
       const reference = referenceTarget()
       ${atStart}
       return { ...reference, open: async (options) => {
         if (opened++ === 0) { ${atOpen} }
         await new Promise((go) => setTimeout(go, 50))
         return reference.open(options)
       } }
     }`,
  )
  const args = [
    'PHONE-03',
    '--features',
    'features/phones',
    '--no-check',
    '--no-allure',
    '--no-pages',
    '--out',
    join(folder, 'out'),
  ]
  return assayProcess(['run', ...args, '--target', file])
}

const late: Readonly<Record<string, readonly [atStart: string, atOpen: string]>> = {
  'throws long after its start': ['setTimeout(() => { throw new RangeError("pool is lost") }, 30)', ''],
  'leaves a rejection of its start': ['setTimeout(() => Promise.reject(new RangeError("pool is lost")), 30)', ''],
  'throws after a command': ['', 'setTimeout(() => { throw new RangeError("pool is lost") }, 10)'],
  'leaves a rejection of a command': ['', 'Promise.reject(new RangeError("pool is lost"))'],
}
for (const [what, [atStart, atOpen]] of Object.entries(late)) {
  test(`an adapter that ${what} is told as such, and not as a defect of assay`, async (t) => {
    const ended = await run(temporaryFolder(t), atStart, atOpen)
    assert.equal(ended.code, exitCodes.notReady, `${ended.stdout}${ended.stderr}`)
    assert.match(
      `${ended.stdout}${ended.stderr}`.replace(/\s+/g, ' '),
      /the adapter .* failed during .*: RangeError: pool is lost/,
    )
    assertNoStack(`${ended.stdout}${ended.stderr}`)
  })
}

/** Errors where no run watches: of loading in another command, and after the end. */
const outside: Readonly<Record<string, readonly [command: string, text: string]>> = {
  'leaves a rejection at its loading': ['doctor', 'Promise.reject(new RangeError("pool is lost"))'],
  'throws after its loading': ['plan', 'setTimeout(() => { throw new RangeError("pool is lost") }, 5)'],
  'throws after the end': [
    'doctor',
    'const close = () => setTimeout(() => { throw new RangeError("pool is lost") }, 300)',
  ],
}
for (const [what, [command, text]] of Object.entries(outside)) {
  test(`an adapter that ${what} is told as such`, async (t) => {
    const file = join(temporaryFolder(t), 'assay.adapter.mjs')
    writeFileSync(
      file,
      `import { referenceTarget } from ${JSON.stringify(reference)}
       ${text.includes('close =') ? text : `const close = () => undefined\n${text}`}
       export default () => { const target = referenceTarget(); return { ...target, close: async () => { close(); await target.close() } } }`,
    )
    const ended = await assayProcess([command, '--target', file])
    assert.equal(ended.code, exitCodes.notReady, `${ended.stdout}${ended.stderr}`)
    assert.match(ended.stderr, /the adapter .* failed during (?:its loading|close), line \d+: RangeError: pool is lost/)
    assertNoStack(ended.stderr)
  })
}

test('an adapter that holds the event loop is named', async (t) => {
  const hold = 'for (const until = performance.now() + 1500; performance.now() < until; );'
  const { code, stderr } = await run(temporaryFolder(t), '', hold)
  assert.match(stderr, /the adapter .* blocked the event loop for 1\.[4-9]\d* s/)
  assert.equal(code, exitCodes.clean)
})
