import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer as createHttpServer, type RequestListener } from 'node:http'
import { type AddressInfo, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { createServer as createTlsServer } from 'node:tls'
import { referenceDeclaration } from '../../http/reference/reference-declaration.ts'
import { serve } from '../../http/server/serve.ts'
import { exitCodes } from '../exit-code.ts'
import { assay, assertMessage, oneFeature, temporaryFolder } from './fixtures/assay.ts'

const servers: Server[] = []
after(() => {
  for (const server of servers) {
    server.close()
    if ('closeAllConnections' in server && typeof server.closeAllConnections === 'function')
      server.closeAllConnections()
  }
})
const listen = (server: Server): Promise<string> => {
  servers.push(server)
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
  })
}
const http = (listener: RequestListener) => listen(createHttpServer(listener))

const declaration = referenceDeclaration('2fa-2018')
const reference = await serve({ declaration })
after(reference.close)

type Case = readonly [what: string, target: () => Promise<string>, sentence: RegExp]
const notReady: readonly Case[] = [
  [
    'answers another protocol',
    () => listen(createServer((socket) => socket.end('220 mail.test ESMTP\r\n'))),
    /does not speak HTTP\.$/m,
  ],
  [
    'has a certificate that nobody signed',
    async () => {
      const pem = readFileSync(new URL('../../targets/transport/fixtures/self-signed.pem', import.meta.url))
      const server = createTlsServer({ key: pem, cert: pem })
      server.on('tlsClientError', () => undefined)
      return (await listen(server)).replace('http:', 'https:')
    },
    /the certificate of https:.* is not valid \(DEPTH_ZERO_SELF_SIGNED_CERT\)\.$/m,
  ],
  [
    'redirects elsewhere',
    () => http((_request, response) => response.writeHead(301, { location: 'https://elsewhere.test/' }).end()),
    /answered with a redirect \(status 301\), which assay does not follow\.$/m,
  ],
  [
    'declares parameters that contradict each other',
    () =>
      http((_request, response) =>
        response.end(
          JSON.stringify({
            ...declaration,
            parameters: { 'recovery.delay': 99, 'recovery.delay_with_little_evidence': 60 },
          }),
        ),
      ),
    /contradicts itself: recovery\.delay is 99 and recovery\.delay_with_little_evidence 60: information would/m,
  ],
  [
    'speaks a version that is not known',
    () => http((_request, response) => response.end(JSON.stringify({ ...declaration, contract: '2.0' }))),
    /speaks version "2\.0" of the contract, but this version of assay speaks 1\.0\.$/m,
  ],
  [
    'declares what cannot be',
    () => http((_request, response) => response.end(JSON.stringify({ ...declaration, edition: '2fa-1984' }))),
    /the discovery document at .* is malformed at edition: /,
  ],
]
describe('a target is not ready that', () => {
  for (const [what, target, sentence] of notReady) {
    test(what, async (t) => {
      const ended = await assay([
        'run',
        '--features',
        oneFeature,
        '--target',
        await target(),
        '--timeout',
        '2',
        '--out',
        temporaryFolder(t),
      ])
      assertMessage(ended, exitCodes.notReady, /^The target is not ready: /m)
      assertMessage(ended, exitCodes.notReady, sentence)
    })
  }
})

test('what is no URL of a server is a matter of usage', async (t) => {
  for (const target of ['localhost:8080', 'http://ada:pw@127.0.0.1']) {
    assertMessage(
      await assay(['run', '--target', target, '--out', temporaryFolder(t)]),
      exitCodes.usage,
      /^assay: .*\n {2}(Write it|Remove)/m,
    )
  }
})

test('a server on another machine gets no request without --i-own-this', async (t) => {
  const folder = temporaryFolder(t)
  // An address for documentation (RFC 5737): a connection to it would hang.
  for (const args of [
    ['--target', 'http://192.0.2.1:8080'],
    ['--target', reference.url, '--control-url', 'http://192.0.2.1:8080'],
  ]) {
    const ended = await assay(['run', '--features', oneFeature, ...args, '--out', folder], { ASSAY_CONTROL_TOKEN: 'x' })
    assertMessage(
      ended,
      exitCodes.usage,
      /^assay: http:\/\/192\.0\.2\.1:8080 is not on this machine\.\n.*--i-own-this/m,
    )
  }
  assert.equal(existsSync(join(folder, 'result.json')), false)
})

describe('a control plane', () => {
  const run = (t: Parameters<typeof temporaryFolder>[0], controlUrl: string, env: Readonly<Record<string, string>>) =>
    assay(
      [
        'run',
        '--features',
        oneFeature,
        'PHONE-01',
        '--no-allure',
        '--target',
        reference.url,
        '--control-url',
        controlUrl,
        '--out',
        temporaryFolder(t),
      ],
      env,
    )

  test('without its token', async (t) => {
    assertMessage(
      await run(t, reference.controlUrl, {}),
      exitCodes.usage,
      /^assay: --control-url needs the control token\.\n.*ASSAY_CONTROL_TOKEN/,
    )
  })

  test('with a wrong token', async (t) => {
    const ended = await run(t, reference.controlUrl, { ASSAY_CONTROL_TOKEN: 'canary-wrong' })
    assertMessage(ended, exitCodes.notReady, /^The target is not ready: the control plane answered .* status 401/m)
    assert.doesNotMatch(ended.stdout + ended.stderr, /canary/)
  })

  test('that is the public plane', async (t) => {
    const ended = await run(t, reference.url, { ASSAY_CONTROL_TOKEN: reference.token })
    assertMessage(ended, exitCodes.notReady, /^The target is not ready: .*status 404.*\n.*control plane/m)
  })

  test('with all that it needs', async (t) => {
    const ended = await run(t, reference.controlUrl, { ASSAY_CONTROL_TOKEN: reference.token })
    assertMessage(ended, exitCodes.clean, /1 scenario in .* 1 passed/)
    assert.ok(!(ended.stdout + ended.stderr).includes(reference.token))
  })
})

test('an edition that the target does not declare', async (t) => {
  const ended = await assay([
    'run',
    '--features',
    oneFeature,
    '--target',
    reference.url,
    '--edition',
    'two-step',
    '--out',
    temporaryFolder(t),
  ])
  assertMessage(ended, exitCodes.usage, /^assay: The target declares the edition 2fa-2018, not two-step\.$/m)
})

test('an adapter that is none', async (t) => {
  const folder = temporaryFolder(t)
  const adapters: readonly (readonly [name: string, text: string, code: 2 | 3, sentence: RegExp])[] = [
    ['broken.mjs', 'export default (', exitCodes.notReady, /cannot be loaded: /],
    ['empty.mjs', '', exitCodes.notReady, /has no function as its default export/],
    ['nothing.mjs', 'export default () => 7', exitCodes.notReady, /did not return a Target/],
  ]
  for (const [name, text, code, sentence] of adapters) {
    writeFileSync(join(folder, name), text)
    const ended = await assay([
      'run',
      '--features',
      oneFeature,
      '--target',
      join(folder, name),
      '--out',
      join(folder, 'out'),
    ])
    assertMessage(ended, code, sentence)
  }
  const missing = await assay(['run', '--target', './no-such.adapter.ts', '--out', join(folder, 'out')])
  assertMessage(missing, exitCodes.usage, /^assay: there is no adapter at \.\/no-such\.adapter\.ts/m)
})

test('a port in use', async () => {
  const { port } = new URL(reference.url)
  assertMessage(
    await assay(['serve', '--port', port]),
    exitCodes.notReady,
    new RegExp(`port ${port} is in use\\.\n.*--port`),
  )
  assertMessage(await assay(['serve', '--control-port', port]), exitCodes.notReady, /is in use/)
  assertMessage(
    await assay(['serve', '--host', '192.0.2.1', '--expose-public']),
    exitCodes.notReady,
    /192\.0\.2\.1 is not an address of this machine/,
  )
})
