import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { policy } from '../core/policy/policy.ts'
import { referenceTarget } from './reference.ts'

const create = { type: 'create-account', identifier: 'ada@example.com', password: 'Correct-Horse-7' } as const
const nobody = { type: 'read-account', session: 'none' } as const

test('the reference has the newest edition and its own name by default', async () => {
  const target = referenceTarget()
  assert.deepEqual([target.name, target.kind, target.url], ['reference', 'reference', undefined])
  assert.equal((await target.describe()).edition, '2fa-2018')
  const other = referenceTarget({ edition: 'two-step', name: 'older', parameters: { 'code.length': 8 } })
  assert.equal(other.name, 'older')
  const { edition, parameters } = await other.describe()
  assert.deepEqual([edition, parameters['code.length']], ['two-step', 8])
})

test('with a defect it is another kind of target, and answers by the defect', async () => {
  const right = await referenceTarget().open()
  assert.equal((await right.send(create)).type, 'account-created')
  const faulty = referenceTarget({
    name: 'no identifiers',
    defect: { policy: { account: { isIdentifier: () => false } } },
  })
  assert.deepEqual([faulty.name, faulty.kind], ['no identifiers', 'fault'])
  assert.equal((await (await faulty.open()).send(create)).type, 'refused')
  assert.equal(policy.account.isIdentifier('ada@example.com'), true)
})

describe('a sandbox of it', () => {
  test('is opened through the control plane, whose token is in no exchange', async () => {
    const sandbox = await referenceTarget().open({ now: Date.UTC(2018, 5, 1) })
    const [opening] = sandbox.exchanges
    assert.equal(opening?.request.url, 'http://reference.test/control/sandboxes')
    assert.equal(opening?.request.headers.authorization, 'Bearer «control-token-1»')
    assert.deepEqual(await sandbox.control({ type: 'read-clock' }), { type: 'clock', now: Date.UTC(2018, 5, 1) })
  })

  test('is gone once it is closed, and the others are not', async () => {
    const target = referenceTarget()
    const [one, other] = [await target.open(), await target.open()]
    await one.close()
    await assert.rejects(one.control({ type: 'read-clock' }), { code: 'unexpected-answer' })
    assert.equal((await other.control({ type: 'read-clock' })).type, 'clock')
    await other.close()
    await target.close()
  })

  test('waits as long as a database would, on request', async () => {
    let waits = 0
    const latency = async (): Promise<void> => {
      waits += 1
    }
    const sandbox = await referenceTarget({ latency }).open()
    await sandbox.send(nobody)
    assert.equal(waits, 1)
  })

  test('waits within its commands while it is interleaved, and its neighbours do not', async () => {
    const target = referenceTarget()
    const [delayed, free] = [await target.open(), await target.open()]
    let waits = 0
    delayed.interleave?.(async () => {
      waits += 1
    })
    await free.send(nobody)
    assert.equal(waits, 0)
    await delayed.send(nobody)
    assert.ok(waits > 0)
    const before = waits
    delayed.interleave?.(undefined)
    await delayed.send(nobody)
    assert.equal(waits, before)
  })

  test('that is closed cannot be interleaved, which is no error', async () => {
    const sandbox = await referenceTarget().open()
    await sandbox.close()
    assert.doesNotThrow(() => sandbox.interleave?.(undefined))
  })
})
