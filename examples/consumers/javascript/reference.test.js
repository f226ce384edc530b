import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findRule, httpTarget, referenceDeclaration, rules, serve } from 'assay-conformance'

test('the reference is served and examined over a socket', async () => {
  const declaration = referenceDeclaration('2fa-2018', { 'code.length': 8 })
  const { url, controlUrl, token, close } = await serve({ declaration })
  const target = httpTarget({ url, control: { url: controlUrl, token } })
  try {
    const described = await target.describe()
    assert.equal(described.parameters['code.length'], 8)

    const sandbox = await target.open()
    const [identifier, password] = ['ada@example.test', 'Quartz-1848-moth']
    const client = { kind: 'browser' }
    await sandbox.control({ type: 'provision-account', identifier, password, scheme: 'two-factor' })
    const refused = await sandbox.send({ type: 'start-sign-in', identifier, password: 'wrong', client })
    assert.deepEqual(refused, { type: 'refused', reason: 'wrong-credentials' })
    const answer = await sandbox.send({ type: 'start-sign-in', identifier, password, client })
    assert.equal(answer.type, 'code-required')
    assert.ok(!JSON.stringify(sandbox.exchanges).includes(password))
    await sandbox.close()
  } finally {
    await target.close()
    await close()
  }
})

test('the catalogue is data', () => {
  assert.equal(findRule('APPPW-17')?.level, 'MUST')
  assert.equal(
    rules.find(({ id }) => id === 'APPPW-17'),
    findRule('APPPW-17'),
  )
})
