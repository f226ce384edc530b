import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { referenceDeclaration } from '../http/reference-declaration.ts'
import type { DeclaredPowers } from '../protocol/declaration.ts'
import { referenceTarget } from './reference.ts'
import type { Sandbox, Target } from './target.ts'
import { waitingClock } from './waiting-clock.ts'

const nobody = { type: 'read-account', session: 'none' } as const

/** The reference as a target with such a clock, examined by waits of at most 60 seconds that are kept and not waited. */
const examined = (clock: DeclaredPowers['clock'], more: Partial<Sandbox> = {}) => {
  const reference = referenceTarget()
  const declaration = referenceDeclaration('2fa-2018')
  const target: Target = {
    ...reference,
    name: 'clockless',
    describe: async () => ({ ...declaration, powers: { ...declaration.powers, clock } }),
    async open(options) {
      const sandbox = await reference.open(options)
      return Object.assign(sandbox, more)
    },
  }
  const waits: number[] = []
  const pause = async (milliseconds: number) => {
    waits.push(milliseconds)
  }
  return { target: waitingClock(target, 60, pause), waits }
}

describe('a target whose clock nobody can move', () => {
  test('is described as one that is waited for, and is itself otherwise', async () => {
    const { target } = examined('none')
    const { powers, ...rest } = await target.describe()
    const { powers: before, ...same } = referenceDeclaration('2fa-2018')
    assert.deepEqual(powers, { ...before, clock: 'wall' })
    assert.deepEqual(rest, same)
    assert.deepEqual([target.name, target.kind], ['clockless', 'reference'])
  })

  test('is waited for, in milliseconds, and answers with the time of this machine', async () => {
    const { target, waits } = examined('none')
    const sandbox = await target.open()
    const began = Date.now()
    const moved = await sandbox.control({ type: 'advance-clock', seconds: 60 })
    const read = await sandbox.control({ type: 'read-clock' })
    assert.deepEqual(waits, [60_000])
    for (const { type, now } of [moved, read]) {
      assert.equal(type, 'clock')
      assert.ok(now >= began && now <= Date.now())
    }
  })

  test('is not waited for longer than was allowed', async () => {
    const { target, waits } = examined('none')
    const sandbox = await target.open()
    await assert.rejects(sandbox.control({ type: 'advance-clock', seconds: 61 }), {
      code: 'too-long-to-wait',
      message: '61 s would have to pass, and no wait is longer than 60 s',
    })
    assert.deepEqual(waits, [])
  })

  test('keeps every other power, command and exchange', async () => {
    const { target, waits } = examined('none')
    const sandbox = await target.open({ now: 0 })
    const made = await sandbox.control({
      type: 'provision-account',
      identifier: 'ada@example.com',
      password: 'Correct-Horse-7',
      scheme: 'none',
    })
    assert.equal(made.type, 'provisioned')
    assert.equal((await sandbox.send({ type: 'read-account', session: made.session })).type, 'account')
    const told = await sandbox.sendDistorted?.(nobody, { field: 'session', raw: 'none', description: 'no session' })
    assert.equal(told?.status, 401)
    assert.equal(sandbox.hide?.('Correct-Horse-7'), '«password-1»')
    assert.deepEqual(
      sandbox.exchanges.map(({ command }) => command),
      ['open', 'provision-account', 'read-account', 'read-account'],
    )
    assert.match(sandbox.id, /^[\w-]{16,}$/)
    await sandbox.close()
    assert.equal(sandbox.exchanges.at(-1)?.command, 'close')
    assert.deepEqual(waits, [])
  })

  test('offers no more than it has', async () => {
    const { target } = examined('none', { hide: undefined as never, sendDistorted: undefined as never })
    const sandbox = await target.open()
    assert.equal('sendDistorted' in sandbox, false)
    assert.equal(sandbox.hide?.('as it is'), 'as it is')
  })
})

test('a target with a clock of its own is left as it is', async () => {
  for (const clock of ['virtual', 'global'] as const) {
    const { target, waits } = examined(clock)
    assert.equal((await target.describe()).powers.clock, clock)
    const sandbox = await target.open({ now: 1_000 })
    const { now } = await sandbox.control({ type: 'advance-clock', seconds: 3_600 })
    assert.equal(now, 3_601_000)
    assert.deepEqual(waits, [])
  }
})

test('waits are real ones unless another way is given', async () => {
  const reference = referenceTarget()
  const declaration = referenceDeclaration('2fa-2018')
  const target = waitingClock(
    { ...reference, describe: async () => ({ ...declaration, powers: { ...declaration.powers, clock: 'none' } }) },
    1,
  )
  const sandbox = await target.open()
  const began = performance.now()
  await sandbox.control({ type: 'advance-clock', seconds: 0.02 })
  assert.ok(performance.now() - began >= 15)
})
