import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { openTarget } from '../../targets/open-target.ts'
import { errorText } from '../error-text.ts'
import { exitCodes } from '../exit-code.ts'
import { packageRoot } from '../package-info.ts'
import { assay, assayProcess, assertMessage, assertNoStack, temporaryFolder } from './fixtures/assay.ts'

const broken = fileURLToPath(new URL('fixtures/broken.adapter.mts', import.meta.url))

test('the errors of an adapter are reported case by case, and do not affect the rest of the run', async (t) => {
  const out = temporaryFolder(t)
  const rules = ['APPPW-01', 'PHONE-06', 'PASSWORD-06', 'PASSWORD-05', 'SUPPORT-01', 'CODE-07']
  const args = ['--target', broken, '--timeout', '1', '--no-allure', '--no-junit', '--out', out]
  const ended = await assay(['run', ...args, ...rules])
  assertMessage(ended, exitCodes.notReady, /ERROR \(adapter\)/)

  type Case = { outcome: string; reason?: string; message?: string }
  const result: { rules: { id: string; cases: Case[] }[] } = JSON.parse(readFileSync(join(out, 'result.json'), 'utf8'))
  const messagesOf = (id: string): readonly string[] => [
    ...new Set(
      (result.rules.find((rule) => rule.id === id)?.cases ?? [])
        .filter(({ outcome }) => outcome !== 'pass')
        .map(({ outcome, reason, message }) => `${outcome} ${reason}: ${message?.replace(broken, 'FILE')}`),
    ),
  ]
  const all = (id: string): string => messagesOf(id).join('\n')
  assert.match(
    all('APPPW-01'),
    /error adapter: the adapter FILE failed during create-app-password, line \d+: RangeError: no such page/,
  )
  assert.match(all('PHONE-06'), /error adapter: the adapter FILE did not finish list-phones within 2\.5 s/)
  assert.match(
    all('PASSWORD-06'),
    /error adapter: the adapter FILE answered change-password with "password-changed-i-guess", which is not an answer/,
  )
  assert.match(all('PASSWORD-05'), /error adapter: the server answered POST \/forgot with 200 and <html>/)
  assert.match(all('SUPPORT-01'), /^not-applicable capability: /m)
  // Scenarios of one rule that do not sign out are judged as ever.
  assert.deepEqual(messagesOf('CODE-07'), [
    'error adapter: the adapter FILE answered sign-out with "null", which is not an answer to it',
  ])
  const judged = result.rules.find(({ id }) => id === 'CODE-07')?.cases.filter(({ outcome }) => outcome === 'pass')
  assert.ok((judged ?? []).length > 0)
})

describe('an adapter that', () => {
  const bad: readonly (readonly [what: string, code: string, sentence: RegExp])[] = [
    [
      'throws at its start',
      "throw new RangeError('no settings')",
      /failed during its start, line \d+: RangeError: no settings/,
    ],
    ['throws nothing at all', 'throw undefined', /failed during its start: undefined/],
    [
      'throws when it is asked what it offers',
      "return target({ describe() { throw new Error('no') } })",
      /failed during describe, line \d+: Error: no/,
    ],
    [
      'declares nothing',
      'return target({ describe: () => undefined })',
      /the declaration of the adapter .* is malformed at the document: /,
    ],
    [
      'declares a parameter that is none',
      "return target({ describe: () => ({ ...declaration, parameters: { 'code.lenght': 6 } }) })",
      /is malformed at parameters\.code\.lenght: there is no parameter/,
    ],
    [
      'declares no powers',
      'return target({ describe: () => ({ ...declaration, powers: undefined }) })',
      /is malformed at powers: /,
    ],
    ['opens nothing', 'return target({ open: () => null })', /did not return a sandbox/],
    [
      'answers nothing',
      'return target({ open: () => sandbox(() => undefined) })',
      /answered read-account with "undefined", which is not an answer to it/,
    ],
    [
      'answers another command',
      "return target({ open: () => sandbox(() => ({ type: 'phones', phones: [] })) })",
      /answered read-account with "phones", which is not an answer to it/,
    ],
    [
      'leaves a field out',
      "return target({ open: () => sandbox(() => ({ type: 'account', scheme: 'none', fullName: '' })) })",
      /answered read-account with a "account" that is malformed at identifier: it is missing/,
    ],
    [
      'refuses for a reason of its own',
      "return target({ open: () => sandbox(() => ({ type: 'refused', reason: 'because' })) })",
      /answered read-account with a "refused" that is malformed at reason: /,
    ],
    [
      'rejects with a text',
      "return target({ open: () => sandbox(() => Promise.reject('no')) })",
      /failed during read-account: no/,
    ],
  ]
  const prelude = `
    const declaration = { contract: '1.0', product: { name: 'x', version: '1' }, edition: '2fa-2018', capabilities: {}, parameters: {},
      powers: { provisioning: false, clock: 'none', outbox: [], clientAddress: false, support: false, sandboxes: true, settable: [] } }
    const sandbox = (send) => ({ id: 's', send, control: send, exchanges: [], close() {} })
    const target = (more) => ({ name: 'bad', describe: () => declaration, open: () => sandbox(() => null), close() {}, ...more })
    export default () => {`
  for (const [index, [what, code, sentence]] of bad.entries()) {
    test(`${what} is reported, with the exit code of a target that is not ready`, async (t) => {
      const file = join(temporaryFolder(t), `bad-${index}.mjs`)
      writeFileSync(file, `${prelude}\n${code}\n}`)
      const use = async (): Promise<void> => {
        const target = await openTarget({ target: file })
        await target.describe()
        const opened = await target.open()
        assert.deepEqual(opened.exchanges, [])
        await opened.send({ type: 'read-account', session: 's' })
      }
      const error: unknown = await use().then(
        () => undefined,
        (thrown: unknown) => thrown,
      )
      const { text, code: exitCode } = errorText(error)
      assert.equal(exitCode, exitCodes.notReady, text)
      assert.match(text, sentence)
      assertNoStack(text.replace('failed during its start: undefined', '').replace('"undefined"', ''))
    })
  }
})

for (const [what, code] of [
  ['its start', 'export default () => new Promise(() => {})'],
  ['its loading', 'await new Promise(() => {})'],
] as const) {
  test(`an adapter that does not return from ${what} is reported within a limit`, async (t) => {
    const file = join(temporaryFolder(t), 'hangs.adapter.mts')
    writeFileSync(file, code)
    const error = await openTarget({ target: file, timeout: 20 }).catch((thrown: unknown) => thrown)
    const { text, code: exitCode } = errorText(error)
    assert.match(text, new RegExp(`did not finish ${what} within 0\\.24 s`))
    assert.equal(exitCode, exitCodes.notReady)
  })
}

test('an adapter that goes to another folder changes nothing of where the reports are', async (t) => {
  const folder = temporaryFolder(t)
  const file = join(folder, 'wandering.adapter.mts')
  const original = JSON.stringify(broken)
  writeFileSync(file, `process.chdir('/')\nconst { default: open } = await import(${original})\nexport default open`)
  const out = relative(packageRoot, join(folder, 'out'))
  const ended = await assayProcess(['run', 'CODE-07', '--target', file, '--no-allure', '--timeout', '1', '--out', out])
  assert.doesNotMatch(ended.stderr, /not written|cannot be read/)
  for (const name of ['result.json', 'junit.xml', 'matrix.html']) assert.ok(existsSync(join(folder, 'out', name)), name)
})

test('an adapter that leaves something open does not keep the process alive', { timeout: 20_000 }, async (t) => {
  const file = join(temporaryFolder(t), 'open.adapter.mts')
  writeFileSync(file, "setInterval(() => {}, 1000)\nexport default () => { throw new Error('no database') }")
  assertMessage(await assayProcess(['run', 'CODE-01', '--target', file]), exitCodes.notReady, /no database/)
})

test('an error of another copy of the package means the same', async (t) => {
  const file = join(temporaryFolder(t), 'other-copy.mjs')
  writeFileSync(
    file,
    `class TargetError extends Error { name = 'TargetError'; code = 'missing-power'; power = 'clock'; advice = 'Wait.' }
     export default () => { throw new TargetError('no clock') }`,
  )
  await assert.rejects(openTarget({ target: file }), {
    code: 'missing-power',
    power: 'clock',
    message: 'no clock',
    advice: 'Wait.',
  })
})
