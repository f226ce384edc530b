import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { referenceDeclaration } from '../http/reference/reference-declaration.ts'
import { serve } from '../http/server/serve.ts'
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
