import assert from 'node:assert/strict'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { assay, temporaryFolder } from './fixtures/assay.ts'
import { leakForms } from './fixtures/leak-forms.ts'
import { leakyServer } from './fixtures/leaky-server.ts'

const controlToken = 'canary-of-the-control-plane'
/** As a file of keys is: lines, signs that are escaped, letters that can be composed in two ways, and a line end. */
const registered = '-----BEGIN CÄNARY-----\ncanary+/Ab0"<that>&%c3/the=user\nmarked+secret/0000\n-----END CÄNARY-----\n'

/** Everything in a text, also what a page has packed into it. */
const unpacked = (text: string): string =>
  `${text}\n${[...text.matchAll(/[A-Za-z0-9+/]{200,}={0,2}/g)].map(([packed]) => Buffer.from(packed, 'base64').toString('latin1')).join('\n')}`

/** Every file of a folder with its text. */
const filesIn = (folder: string): readonly (readonly [name: string, text: string])[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [file.replace(folder, ''), readFileSync(file, 'utf8')])

/** Where which secret was found, the secret itself cut. */
const found = (where: string, text: string, secrets: ReadonlySet<string>): readonly string[] => {
  const whole = unpacked(text)
  return [...secrets]
    .filter((secret) =>
      // Digits turn up within times and digests by chance.
      /^\d+$/.test(secret) ? new RegExp(`(?<![\\w.-])${secret}(?![\\w.-])`).test(whole) : whole.includes(secret),
    )
    .map(
      (secret) =>
        `${where}: ${secret.slice(0, 12)}… …${whole.slice(Math.max(0, whole.indexOf(secret) - 60), whole.indexOf(secret) + 20)}`,
    )
}

test('a server that repeats every secret: none of them is in a report, on the screen or in an error', async (t) => {
  const out = temporaryFolder(t)
  const server = await leakyServer(controlToken, registered)
  t.after(server.close)
  const args = [
    'run',
    'PHONE-03',
    'PHONE-04',
    'APPPW-17',
    'APPPW-20',
    'PASSWORD-05',
    '--no-check',
    // What the Allure page holds packed is in its results as it is.
    ...['--exchanges', 'all', '--allure-results'],
    '--target',
    server.url,
    '--control-url',
    server.controlUrl,
  ]
  const env = { ASSAY_CONTROL_TOKEN: controlToken, MARKED: registered }
  const json = await assay([...args, '--secret-env', 'MARKED', '--json', '--out', out], env)
  const files = filesIn(out)
  assert.ok(files.length > 20 && server.secrets.size > 100, `${files.length} files, ${server.secrets.size} secrets`)
  const texts = [...files, ['stdout', json.stdout] as const, ['stderr', json.stderr] as const]
  assert.match(texts.map(([, text]) => text).join(''), /«session-\d+»/)
  const canaries = new Set([...server.secrets, ...[...server.inForms].slice(0, 12).flatMap(leakForms)])
  assert.deepEqual(texts.flatMap(([where, text]) => found(where, text, canaries)).slice(0, 20), [])
})

test('a server that repeats secrets of all scenarios beside right answers: none of them is in a report or on the screen', async (t) => {
  const out = temporaryFolder(t)
  const server = await leakyServer(controlToken, registered, 'beside-right-answers', 'hardening')
  t.after(server.close)
  const target = ['--target', server.url, '--control-url', server.controlUrl, '--profile', 'hardening']
  // Few scenarios: every text is searched for every secret of all of them.
  const chosen = [
    'H-APP-02/an-app-*',
    'H-RECOVERYCODE-01/a-used-recovery-code-is-refused-after-event-*',
    'H-RESETLINK-03',
  ]
  const ended = await assay(
    ['run', ...chosen, '--no-check', '--exchanges', 'all', '--allure-results', ...target, '--out', out],
    { ASSAY_CONTROL_TOKEN: controlToken },
  )
  assert.match(ended.stdout, /\d+ scenarios .* \d+ (pass|fail)/)
  const texts = [...filesIn(out), ['stdout', ended.stdout] as const, ['stderr', ended.stderr] as const]
  const all = texts.map(([, text]) => text).join('')
  for (const kind of ['session', 'password', 'recovery-code', 'link', 'app-password', 'another-scenario'])
    assert.ok(all.includes(`«${kind}`), kind)
  assert.ok(server.secrets.size > 100, `${server.secrets.size} secrets`)
  // Some rules send passwords that are words of programs.
  const canaries = new Set([...server.secrets].filter((secret) => /\d/.test(secret)))
  assert.deepEqual(texts.flatMap(([where, text]) => found(where, text, canaries)).slice(0, 20), [])
})

test('what an adapter throws may repeat what was sent; the report does not', async (t) => {
  const folder = temporaryFolder(t)
  const file = join(folder, 'assay.adapter.mjs')
  const reference = new URL('../../targets/reference.ts', import.meta.url).href
  writeFileSync(
    file,
    `import { appendFileSync } from 'node:fs'
     import { referenceTarget } from ${JSON.stringify(reference)}
     const reference = referenceTarget()
     const leak = (sandbox) => async (command) => {
       if (command.type !== 'add-phone') return sandbox.send(command)
       appendFileSync(${JSON.stringify(join(folder, 'secrets'))}, command.session + '\\n')
       throw new Error('no answer to the bearer ' + command.session)
     }
     export default () => ({
       ...reference,
       open: async (options) => {
         const sandbox = await reference.open(options)
         return new Proxy(sandbox, { get: (own, name) => (name === 'send' ? leak(own) : Reflect.get(own, name)) })
       },
     })`,
  )
  const out = join(folder, 'out')
  const { stdout, stderr } = await assay([
    'run',
    'PHONE-03',
    '--target',
    file,
    '--no-allure',
    '--no-pages',
    '--out',
    out,
  ])
  const secrets = new Set(readFileSync(join(folder, 'secrets'), 'utf8').trim().split('\n'))
  const texts = [
    stdout,
    stderr,
    ...['result.json', 'cases.ndjson', 'junit.xml'].map((name) => readFileSync(join(out, name), 'utf8')),
  ]
  assert.match(texts.join(''), /no answer to the bearer «session-\d+»/)
  assert.deepEqual(
    texts.flatMap((text, at) => found(String(at), text, secrets)),
    [],
  )
})
