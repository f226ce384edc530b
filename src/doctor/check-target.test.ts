import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { referenceDeclaration } from '../http/reference/reference-declaration.ts'
import { serve } from '../http/server/serve.ts'
import type { Capability } from '../protocol/capabilities.ts'
import type { Declaration } from '../protocol/declaration.ts'
import { editions } from '../rules/rule.ts'
import { httpTarget } from '../targets/contract/http-target.ts'
import { referenceTarget } from '../targets/reference.ts'
import type { Target } from '../targets/target.ts'
import { checkTarget } from './check-target.ts'
import type { Diagnostic } from './diagnostic.ts'

const options = { messageTimeout: 20, control: true }
const check = async (target: Target): Promise<readonly Diagnostic[]> => {
  const found: Diagnostic[] = []
  for await (const one of checkTarget(target, await target.describe(), options)) found.push(one)
  return found
}

for (const edition of editions) {
  test(`the reference passes in edition ${edition}`, async () => {
    const found = await check(referenceTarget({ edition }))
    assert.deepEqual(
      found.map((one) => `${one.state} ${one.check}`),
      ['ok sandbox', 'ok provisioning', 'ok clock', 'ok happy path', 'ok delivery', 'ok settings', 'ok isolation'],
    )
  })
}

test('a server without a second factor passes with an account without one', async () => {
  for (const change of [withoutFactor, withoutFactorAndNumbers]) {
    const reference = referenceTarget({})
    const declared = await reference.describe()
    const target: Target = {
      ...reference,
      describe: async () => change(declared),
      async open(how) {
        const sandbox = await reference.open(how)
        return {
          ...sandbox,
          control: (command) => {
            if (command.type === 'provision-account') assert.equal('scheme' in command && command.scheme, 'none')
            return sandbox.control(command)
          },
        }
      },
    }
    const found = await check(target)
    assert.deepEqual(
      found.filter(({ state }) => state !== 'ok').map(({ state, text }) => `${state} ${text}`),
      [],
    )
  }
})

const without = (declaration: Declaration, ...names: readonly Capability[]): Declaration => ({
  ...declaration,
  capabilities: {
    ...declaration.capabilities,
    ...Object.fromEntries(names.map((name) => [name, { state: 'absent' } as const])),
  },
})
const withoutFactor = (declaration: Declaration) => without(declaration, 'two-factor', 'two-step')
const withoutFactorAndNumbers = (declaration: Declaration) =>
  without(withoutFactor(declaration), 'code.text', 'code.call', 'code.email', 'phones')

test('a server is asked 20 times at most', async () => {
  const server = await serve({ declaration: referenceDeclaration('2fa-2018') })
  after(server.close)
  const target = httpTarget({ url: server.url, control: { url: server.controlUrl, token: server.token } })
  const declaration = await target.describe()
  let requests = 0
  const counting: Target = {
    ...target,
    open: async (how) => {
      const sandbox = await target.open(how)
      return {
        ...sandbox,
        get exchanges() {
          return sandbox.exchanges
        },
        close: async () => {
          await sandbox.close()
          requests += sandbox.exchanges.length
          // What is asked of a closed sandbox comes after this.
          if (how?.parameters === undefined) requests += 1
        },
      }
    },
  }
  for await (const one of checkTarget(counting, declaration, options)) assert.equal(one.state, 'ok', one.text)
  await target.close()
  assert.ok(requests > 10 && requests <= 20, `${requests} requests`)
})
