import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { runSuite } from '../../run/execution/run-suite.ts'
import { planRun } from '../../run/selection/plan.ts'
import { loadSuite } from '../../run/suite/suite.ts'
import { loadSupportCode } from '../../run/suite/support-code.ts'
import { defineAdapter } from '../../targets/adapter/define-adapter.ts'
import { errorText } from '../error-text.ts'
import { exitCodes } from '../exit-code.ts'
import { builtInFeatures, builtInSteps } from '../package-info.ts'
import { assertNoStack } from './fixtures/assay.ts'

/** A server that claims to have sent a code, whether it did or not. */
const server = createServer((_request, response) => response.end('{"sent":true}'))
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
after(() => server.close())
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

/** An adapter for it; `send` is what becomes of the code for that number. */
const adapterOf = (smsPort: number, send: (number: string) => Promise<unknown>) =>
  defineAdapter({
    name: 'lost-messages',
    product: { name: 'Lost messages', version: '1' },
    edition: '2fa-2018',
    supported: ['two-factor', 'sign-in.browser', 'code.text'],
    parameters: { 'code.length': 6 },
    server: url,
    outbox: ['text'],
    sinks: { smsPort, smsAccount: 'AC0', smsToken: 'token' },
    messageTimeout: 200,
    notes: () => ({ number: '' }),
    async provision({ identifier, phones = [] }, { numbers, notes }) {
      const named = phones[0]?.number ?? ''
      notes.number = numbers.of(named)
      return {
        type: 'provisioned',
        account: identifier,
        session: 's',
        devices: [],
        phones: [{ number: named, phone: 'p' }],
      }
    },
    commands: {
      'start-sign-in': () => ({ type: 'code-required', signIn: 'w', phones: [{ phone: 'p' }] }),
      'enter-code': () => ({ type: 'signed-in', session: 's', trusted: false }),
      'read-account': () => ({ type: 'refused', reason: 'not-signed-in' }),
      'use-service': () => ({ type: 'refused', reason: 'not-signed-in' }),
      async 'send-code'(_command, { client, decide, expect, notes }) {
        const reply = await client().post('/code')
        await send(notes.number)
        return decide(reply, [
          {
            when: { json: { sent: true } },
            means: () => {
              expect('text')
              return { type: 'code-sent', via: 'text' }
            },
          },
        ])
      },
    },
  })

/** A port that is free now. */
const freePort = async (): Promise<number> => {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}

const suite = await loadSuite(builtInFeatures)
const support = await loadSupportCode(builtInSteps)
const outcomesOf = async (make: ReturnType<typeof adapterOf>): Promise<readonly string[]> => {
  const target = await make()
  const outcomes: string[] = []
  await runSuite({
    plan: planRun(suite, { selectors: ['SIGNIN-02/ada-can-use-the-whole-account-after-the-right-code'] }),
    support,
    worldParameters: { target },
    onCase: ({ result }) => {
      outcomes.push(`${result.outcome}: ${result.message ?? ''}`)
    },
  })
  await target.close()
  return outcomes
}

test('a code that never arrives, or goes to another recipient, blocks the scenario and passes nothing', async () => {
  const port = await freePort()
  const toOtherRecipient = () =>
    fetch(`http://127.0.0.1:${port}/2010-04-01/Accounts/AC0/Messages.json`, {
      headers: { authorization: `Basic ${btoa('AC0:token')}` },
      method: 'POST',
      body: new URLSearchParams({ To: '+12025550199', From: '+15005550006', Body: '123456 is your code' }),
    })
  for (const send of [async () => undefined, toOtherRecipient]) {
    assert.deepEqual(await outcomesOf(adapterOf(port, send)), ['blocked: no code arrived at +12025550101'])
  }
})

test('a port of a sink that is in use is reported before the run', async () => {
  const error: unknown = await adapterOf(Number(new URL(url).port), async () => undefined)().then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  const { text, code } = errorText(error)
  assert.equal(code, exitCodes.notReady)
  assert.match(
    text,
    /^The target is not ready: the SMS gateway cannot listen on port \d+, which is in use\.\n {2}Stop the program that uses it/,
  )
  assertNoStack(text)
})
