import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { referenceDeclaration } from '../../http/reference/reference-declaration.ts'
import type { DeclaredPowers } from '../../protocol/declaration.ts'
import type { Exchange, Sandbox, Target } from '../target.ts'
import { withWallClock } from './wall-clock.ts'

const exchange: Exchange = {
  plane: 'public',
  at: 0,
  milliseconds: 1,
  command: 'list-phones',
  request: { method: 'GET', url: 'http://a.test/phones', headers: {} },
}
const tampering = { field: 'session', description: 'no session' }

/** A target whose clock is at 1,000, and its commands; `pause` waits at most 60 seconds. */
const wallClockTarget = (clock: DeclaredPowers['clock'], more: Partial<Sandbox> = {}) => {
  const commands: unknown[] = []
  const waits: number[] = []
  const sandbox: Sandbox = {
    id: 's1',
    send: (command) => {
      commands.push(command)
      return Promise.resolve({ type: 'phones', phones: [] } as never)
    },
    async sendTampered(_, { field }) {
      commands.push([this.id, field])
      return { status: 401 }
    },
    control: (command) => {
      commands.push(command)
      return Promise.resolve({ type: 'clock', now: 1_000 } as never)
    },
    redact: (sentence) => sentence.replace('canary', '«session-1»'),
    exchanges: [exchange],
    close: async () => void commands.push('closed'),
  }
  const declaration = referenceDeclaration('2fa-2018')
  const target: Target = {
    name: 'clockless',
    kind: 'adapter',
    describe: async () => ({ ...declaration, powers: { ...declaration.powers, clock } }),
    open: async (options) => {
      commands.push(options)
      return { ...sandbox, ...more }
    },
    close: async () => void commands.push('closed'),
  }
  const pause = async (milliseconds: number) => void waits.push(milliseconds)
  return { target: withWallClock(target, 60, pause), own: target, commands, waits }
}

describe('a target without a movable clock', () => {
  test('is described as one that is waited for, and is itself otherwise', async () => {
    const { target, commands } = wallClockTarget('none')
    const { powers, ...rest } = await target.describe()
    const { powers: before, ...same } = referenceDeclaration('2fa-2018')
    assert.deepEqual(powers, { ...before, clock: 'wall' })
    assert.deepEqual(rest, same)
    assert.deepEqual([target.name, target.kind], ['clockless', 'adapter'])
    await target.close()
    assert.deepEqual(commands, ['closed'])
  })

  test('is waited for, in milliseconds, and answers with the time of this machine', async () => {
    const { target, commands, waits } = wallClockTarget('none')
    const sandbox = await target.open()
    const began = Date.now()
    const moved = await sandbox.control({ type: 'advance-clock', seconds: 60 })
    const read = await sandbox.control({ type: 'read-clock' })
    assert.deepEqual([waits, commands], [[60_000], [undefined]])
    for (const { type, now } of [moved, read]) {
      assert.equal(type, 'clock')
      assert.ok(now >= began && now <= Date.now())
    }
  })

  test('is not waited for longer than was allowed', async () => {
    const { target, waits } = wallClockTarget('none')
    const sandbox = await target.open()
    await assert.rejects(sandbox.control({ type: 'advance-clock', seconds: 61 }), {
      code: 'too-long-to-wait',
      message: 'the scenario needs a wait of 61 s, but --wait allows 60 s',
    })
    assert.deepEqual(waits, [])
  })

  test('keeps every other power, command and exchange', async () => {
    const { target, commands, waits } = wallClockTarget('none')
    const sandbox = await target.open({ now: 0 })
    const list = { type: 'list-phones', session: 'canary' } as const
    assert.equal(sandbox.id, 's1')
    assert.equal((await sandbox.send(list)).type, 'phones')
    await sandbox.control({ type: 'read-deliveries' })
    assert.deepEqual(await sandbox.sendTampered?.(list, tampering), { status: 401 })
    assert.equal(sandbox.redact?.('canary'), '«session-1»')
    assert.deepEqual(sandbox.exchanges, [exchange])
    await sandbox.close()
    assert.deepEqual(commands, [{ now: 0 }, list, { type: 'read-deliveries' }, ['s1', 'session'], 'closed'])
    assert.deepEqual(waits, [])
  })

  test('offers no more than it has', async () => {
    const { target } = wallClockTarget('none', { redact: undefined as never, sendTampered: undefined as never })
    const sandbox = await target.open()
    assert.equal('sendDistorted' in sandbox, false)
    assert.equal(sandbox.redact?.('as it is'), 'as it is')
  })

  test('is really waited for unless another way is given', async () => {
    const sandbox = await withWallClock(wallClockTarget('none').own, 1).open()
    const began = performance.now()
    await sandbox.control({ type: 'advance-clock', seconds: 0.02 })
    assert.ok(performance.now() - began >= 15)
  })
})

test('a target with a clock of its own is left as it is', async () => {
  for (const clock of ['virtual', 'global'] as const) {
    const { target, commands, waits } = wallClockTarget(clock)
    assert.equal((await target.describe()).powers.clock, clock)
    const sandbox = await target.open({ now: 1_000 })
    const move = { type: 'advance-clock', seconds: 3_600 } as const
    assert.deepEqual(await sandbox.control(move), { type: 'clock', now: 1_000 })
    assert.deepEqual([commands, waits], [[{ now: 1_000 }, move], []])
  }
})
