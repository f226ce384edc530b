import assert from 'node:assert/strict'
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { after, test } from 'node:test'
import fc from 'fast-check'
import type { Exchange } from '../../targets/target.ts'
import { curlScript } from './curl-script.ts'

const folder = mkdtempSync(join(tmpdir(), 'assay-script-'))
after(() => rmSync(folder, { recursive: true }))

/** Keeps what it is called with, and answers with what the test says. */
writeFileSync(join(folder, 'curl'), '#!/bin/sh\nfor word do printf "%s\\0" "$word"; done >> calls\ncat answer\n')
chmodSync(join(folder, 'curl'), 0o700)

type Call = { readonly status: number | null; readonly stderr: string; readonly words: readonly string[] }

const runScript = (script: string, answer: string): Call => {
  for (const [name, text] of Object.entries({ script, answer, calls: '' })) writeFileSync(join(folder, name), text)
  const { status, stderr } = spawnSync('sh', ['script'], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      PATH: `${folder}${delimiter}${process.env.PATH}`,
      ASSAY_TARGET: 'http://own.example',
      ASSAY_CONTROL_URL: 'http://control.example',
      ASSAY_CONTROL_TOKEN: 'own-token',
    },
  })
  return { status, stderr, words: readFileSync(join(folder, 'calls'), 'utf8').split('\0') }
}

const token = 'AAAABBBBCCCCDDDD1'
const urls = { target: 'http://other.example', control: 'http://other.example:1' }

/** Two requests, of which the second sends what the first one gave; everything that a server or a file could choose is hostile. */
const scriptOf = (key: string, text: string): { readonly script: string; readonly answer: string } => {
  const answer = JSON.stringify({ [key]: token })
  const exchange = (request: Partial<Exchange['request']>, plane: Exchange['plane']): Exchange => ({
    plane,
    at: 0,
    milliseconds: 1,
    command: 'start-sign-in',
    request: { method: 'POST', url: `http://other.example/${text}`, headers: {}, ...request },
    response: { status: 200, headers: {}, body: answer },
  })
  const exchanges = [
    exchange({ method: text, headers: { [text]: text, 'x-text': text, '@x': 'y' } }, 'public'),
    exchange({ headers: { authorization: 'Bearer «control-token-1»' }, body: `${text}${token}` }, 'control'),
  ]
  return { script: curlScript(exchanges, text, urls), answer }
}

const attacks = [
  "x'; touch PWNED; : '",
  '$(touch PWNED)',
  '`touch PWNED`',
  '"; touch PWNED; "',
  '\ntouch PWNED\n',
  '@PWNED',
  'PATH',
  '-o PWNED',
]
const hostile = fc.oneof(
  fc.constantFrom(...attacks),
  fc.string({ unit: fc.constantFrom("'", '"', '$', '`', '\\', '\n', '\r', '#', '(', ')', 'a', '«', '»') }),
)

test('nothing of a result is run by a script, and its values arrive whole', {
  skip: !existsSync('/usr/bin/jq') && 'jq is not installed',
}, () => {
  fc.assert(
    fc.property(hostile, hostile, (key, text) => {
      const { script, answer } = scriptOf(key, text)
      const { status, stderr, words } = runScript(script, answer)
      assert.equal(status, 0, `${stderr}\n${script}`)
      assert.equal(existsSync(join(folder, 'PWNED')), false, script)
      assert.ok(words.includes(`${text}${token}`), script)
      assert.ok(words.includes('authorization: Bearer own-token'))
      assert.ok(words.filter((word) => word === '--url').length === 2)
      assert.ok(!words.some((word) => word.startsWith('http://other.example')), 'a result names no server')
    }),
    { numRuns: 25, examples: attacks.map((attack) => [attack, attack]) },
  )
})

const shellcheck = spawnSync('shellcheck', ['--version']).status === 0

test('scripts are what a shell and ShellCheck accept', () => {
  fc.assert(
    fc.property(hostile, hostile, (key, text) => {
      writeFileSync(join(folder, 'checked'), scriptOf(key, text).script)
      const syntax = spawnSync('sh', ['-n', 'checked'], { cwd: folder, encoding: 'utf8' })
      assert.equal(syntax.status, 0, syntax.stderr)
      if (!shellcheck) return
      const { status, stdout } = spawnSync('shellcheck', ['checked'], { cwd: folder, encoding: 'utf8' })
      assert.equal(status, 0, stdout)
    }),
    { numRuns: 10, examples: attacks.map((attack) => [attack, attack]) },
  )
})

test('many secrets, values and requests take no time by their product', { timeout: 20_000 }, () => {
  const request = { method: 'GET', url: 'http://127.0.0.1:1/a', headers: {} }
  const one = { plane: 'public', at: 0, milliseconds: 0, command: 'open', request } as const
  const marks = Array.from({ length: 20_000 }, (_, at) => `«code-${at}»`).join(' ')
  const values = Array.from({ length: 60_000 }, (_, at) => `abcdefghijklmnop${at}`)
  const began = process.cpuUsage()
  const written = curlScript(
    [
      { ...one, request: { ...request, body: marks } },
      { ...one, response: { status: 200, headers: {}, body: JSON.stringify(values) } },
      { ...one, request: { ...request, body: values.join(' ') } },
      ...Array.from({ length: 15_000 }, () => one),
    ],
    '',
    {},
  )
  assert(process.cpuUsage(began).user < 10_000_000)
  assert.match(written, /SECRET_20000=/)
  assert.match(written, /VALUE_80000=/)
})

test('an answer reaches whoever runs the script without what steers a terminal or a build', () => {
  const [shown] = /^show\(\).*$/m.exec(curlScript([], '', {})) ?? []
  const out = execFileSync('sh', ['-c', `${shown}\nANSWER=$1\nshow`, 'sh', 'a\u001b[2Jb\n::error::x\n##vso[x]'])
  assert.equal(out.toString(), 'a[2Jb\n: error: x\n# vso[x]\n')
  for (const text of ['###vso[x]', '####[command]', ':::error::x', '::::error::x', '\u009b2J', 'a\u0085b']) {
    const printed = execFileSync('sh', ['-c', `${shown}\nANSWER=$1\nshow`, 'sh', text]).toString()
    assert.doesNotMatch(printed, /##|^\s*::|[\u0080-\u009f]/, text)
  }
  const kept = 'déjà vu, 1 # 2, a:b, \u00a0\u{1f600}'
  assert.equal(execFileSync('sh', ['-c', `${shown}\nANSWER=$1\nshow`, 'sh', kept]).toString(), `${kept}\n`)
})
