import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { runSuite } from '../../run/execution/run-suite.ts'
import { planRun } from '../../run/selection/plan.ts'
import { loadSuite } from '../../run/suite/suite.ts'
import { loadSupportCode } from '../../run/suite/support-code.ts'
import { defineAdapter } from '../../targets/adapter/define-adapter.ts'
import { builtInFeatures, builtInSteps } from '../package-info.ts'

/** How many wrong passwords the server below takes for one account, and how many from one address. */
const perAccount = 5
const perAddress = 7

const counts = new Map<string, number>()
const hasReached = (key: string, limit: number): boolean => (counts.get(key) ?? 0) >= limit

/** Counts wrong passwords by identifier, known or not, and by address. Every password that does not begin with "not" is right. */
const server = createServer((request, response) => {
  const { searchParams } = new URL(request.url ?? '', 'http://server.test')
  const identifier = (searchParams.get('identifier') ?? '').toLowerCase()
  const address = String(request.headers['x-real-ip'] ?? 'the one of assay')
  const isLimited = hasReached(identifier, perAccount) || hasReached(address, perAddress)
  const isWrong = /^not /.test(searchParams.get('password') ?? '')
  if (isWrong && !isLimited) for (const key of [identifier, address]) counts.set(key, (counts.get(key) ?? 0) + 1)
  response.end(JSON.stringify({ entry: isLimited ? 'limited' : isWrong ? 'wrong' : 'right' }))
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
after(() => server.close())
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

const adapterOf = (clientAddress: string | undefined) =>
  defineAdapter({
    name: 'address-limits',
    product: { name: 'Address limits', version: '1' },
    edition: '2fa-2018',
    supported: ['two-factor', 'sign-in.browser'],
    parameters: { 'password.attempts': perAccount, 'password.lock_time': 900, 'password.disable_after': 0 },
    server: url,
    ...(clientAddress !== undefined && { clientAddress }),
    provision: async ({ identifier }) => ({
      type: 'provisioned',
      account: identifier,
      session: 's',
      devices: [],
      phones: [],
    }),
    commands: {
      'start-sign-in': async ({ identifier, password }, { client, decide }) =>
        decide(await client().get(`/sign-in?${new URLSearchParams({ identifier, password })}`), [
          { when: { json: { entry: 'right' } }, means: () => ({ type: 'signed-in', session: 's', trusted: false }) },
          { when: { json: { entry: 'wrong' } }, means: () => ({ type: 'refused', reason: 'wrong-credentials' }) },
          { when: { json: { entry: 'limited' } }, means: () => ({ type: 'refused', reason: 'too-many-attempts' }) },
        ]),
    },
  })

const suite = await loadSuite(builtInFeatures)
const support = await loadSupportCode(builtInSteps)
const outcomesOf = async (
  clientAddress: string | undefined,
  selector: string,
  scenarios = /./,
): Promise<readonly string[]> => {
  const target = await adapterOf(clientAddress)()
  const outcomes: string[] = []
  await runSuite({
    plan: planRun(suite, { selectors: [selector] }),
    support,
    worldParameters: { target },
    onCase: ({ result }) => {
      if (scenarios.test(result.id))
        outcomes.push(
          `${result.outcome}${result.reason === null ? '' : ` (${result.reason})`}: ${result.message ?? ''}`,
        )
    },
  })
  await target.close()
  return outcomes
}

const rows = 'a-known-and-an-unknown-identifier-get-the-same-response-to-tries'

test('a limit by address does not tell a known identifier from an unknown one', async () => {
  const outcomes = await outcomesOf('x-real-ip', 'H-DISCLOSE-01', new RegExp(`${rows}#`))
  assert.equal(outcomes.length, 5)
  assert.deepEqual(new Set(outcomes.map((one) => one.split(':')[0])), new Set(['pass']), outcomes.join('\n'))
})

test('it explains a difference where assay cannot choose the address, which is no failure then', async () => {
  counts.clear()
  const outcomes = await outcomesOf(undefined, `H-DISCLOSE-01/${rows}#all-but-one-of-the-allowed-wrong-passwords`)
  assert.deepEqual(
    outcomes.map((one) => one.split(':')[0]),
    ['unverified (no-client-address)'],
    outcomes.join('\n'),
  )
})

test('the addresses of a scenario are not those of another, and not of the next run', async () => {
  for (let run = 0; run < 2; run += 1) {
    const outcomes = await outcomesOf('x-real-ip', 'H-THROTTLE-09', /the-right-password/)
    assert.deepEqual(
      outcomes.map((one) => one.split(':')[0]),
      ['pass', 'pass'],
      outcomes.join('\n'),
    )
  }
})
