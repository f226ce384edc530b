import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { referenceDeclaration } from '../../http/reference/reference-declaration.ts'
import type { Exchange, Sandbox, Target } from '../target.ts'
import { TargetError } from '../target-error.ts'
import { guardedAdapter } from './guarded-adapter.ts'

const file = './adapters/my.adapter.ts'
const limit = 30
const forever = (): Promise<never> => new Promise(() => undefined)

/** What an adapter in JavaScript may make: the same names, with anything behind them. */
type Untyped<T> = { readonly [A in keyof T]?: unknown }
const right: Untyped<Sandbox> = {
  id: 's1',
  send: async () => ({ type: 'phones', phones: [] }),
  control: async () => ({ type: 'clock', now: 1_500_000_000_007 }),
  exchanges: [],
  close: async () => undefined,
}
const adapter = (sandbox: Untyped<Sandbox> | null = {}, more: Untyped<Target> = {}): Target => {
  const made = {
    name: 'mine',
    kind: 'http',
    describe: async () => referenceDeclaration('2fa-2018'),
    open: async () => sandbox && { ...right, ...sandbox },
    close: async () => undefined,
    ...more,
  }
  return guardedAdapter(made as Target, file, limit)
}
const list = { type: 'list-phones', session: 'canary' } as const
const failing = (message: string | RegExp, code = 'adapter-failed') => ({ name: 'TargetError', code, message })
const sent = async (send: unknown) => (await adapter({ send }).open()).send(list)
const controlled = async (control: unknown) => (await adapter({ control }).open()).control({ type: 'read-clock' })

describe('an adapter', () => {
  test('is a target of its own kind, by its own name if it has one', () => {
    const { name, kind } = adapter()
    assert.deepEqual([name, kind], ['mine', 'adapter'])
    for (const nameless of ['', undefined, 7]) assert.equal(adapter({}, { name: nameless }).name, 'adapter')
    assert.equal(adapter({}, { url: 'http://a.test' }).url, 'http://a.test')
  })

  test('may be slow to say what it is, to start and to stop: longer than for a command', async () => {
    const slow =
      <T>(value: T) =>
      async (): Promise<T> => {
        await wait(2 * limit)
        return value
      }
    const target = adapter({}, { describe: slow(referenceDeclaration('two-step')), open: slow(right), close: slow(1) })
    assert.equal((await target.describe()).edition, 'two-step')
    assert.equal((await target.open()).id, 's1')
    await target.close()
  })

  test('receives the options of a sandbox, and is closed', async () => {
    const calls: unknown[] = []
    const target = adapter(
      {},
      { open: (options: unknown) => calls.push(options) && right, close: () => calls.push('closed') },
    )
    await target.open({ now: 3 })
    await target.close()
    assert.deepEqual(calls, [{ now: 3 }, 'closed'])
  })

  test('an invalid declaration is reported with its path', async () => {
    const target = adapter({}, { describe: () => ({ ...referenceDeclaration('2fa-2018'), edition: 'newest' }) })
    await assert.rejects(target.describe(), failing(/^the declaration of the adapter \S+ is malformed at edition: /))
  })

  test('a declaration that contradicts itself is reported in one sentence', async () => {
    const whole = referenceDeclaration('2fa-2018')
    const capabilities = { ...whole.capabilities, 'sign-in.browser': { state: 'absent', from: 'declared' } }
    const target = adapter({}, { describe: () => ({ ...whole, capabilities }) })
    await assert.rejects(
      target.describe(),
      failing(
        /^the declaration of the adapter \S+ contradicts itself: browser-trust is supported, but sign-in\.browser is absent: nobody signs in in a browser$/,
      ),
    )
  })

  test('an error is reported with the call that threw it', async () => {
    const bad = (what: string) => () => {
      throw new Error(what)
    }
    const target = adapter({}, { describe: bad('no'), open: bad('none'), close: bad('never') })
    await assert.rejects(target.describe(), failing(/^the adapter \S+ failed during describe: Error: no$/))
    await assert.rejects(target.open(), failing(/failed during open: Error: none$/))
    await assert.rejects(target.close(), failing(/failed during close: Error: never$/))
  })

  test('an open without a sandbox is reported', async () => {
    const none = ['send', 'control', 'close'].map((name) => ({ ...right, [name]: 'x' }))
    for (const opened of [null, undefined, 'x', () => undefined, {}, ...none]) {
      const target = adapter({}, { open: () => opened })
      await assert.rejects(target.open(), failing(/^the adapter \S+ did not return a sandbox$/))
    }
  })
})

describe('a command to an adapter', () => {
  test('is answered as the adapter answers it, where that is an answer to it', async () => {
    assert.deepEqual(await sent(() => ({ type: 'phones', phones: [] })), { type: 'phones', phones: [] })
    assert.deepEqual(await sent(async () => ({ type: 'refused', reason: 'not-found' })), {
      type: 'refused',
      reason: 'not-found',
    })
    assert.deepEqual(await controlled(() => ({ type: 'clock', now: 1_500_000_000_007 })), {
      type: 'clock',
      now: 1_500_000_000_007,
    })
  })

  const answers: readonly (readonly [answer: unknown, sentence: RegExp])[] = [
    [undefined, /answered list-phones with "undefined", which is not an answer to it$/],
    [null, /with "null", which/],
    ['phones', /with a "phones" that is malformed at the top: /],
    [{ phones: [] }, /with "\[object Object\]", which/],
    [{ type: 7 }, /with "7", which/],
    [{ type: 'clock', now: 1_500_000_000_007 }, /with "clock", which/],
    [{ type: 'refused', reason: 'because' }, /with a "refused" that is malformed at reason: /],
    [{ type: 'phones', phones: [{}] }, /with a "phones" that is malformed at phones\.0\./],
  ]
  for (const [answer, sentence] of answers) {
    test(`is not answered by ${JSON.stringify(answer)}`, async () => {
      await assert.rejects(
        sent(() => answer),
        failing(sentence),
      )
    })
  }

  test('on the control plane has an answer of the contract, or is an error of the adapter', async () => {
    for (const [answer, sentence] of [
      [undefined, /^the adapter \S+ answered read-clock with "undefined", which is not an answer to it$/],
      [{ type: 'done' }, /answered read-clock with "done", which/],
      [{ type: 'clock', now: 'noon' }, /answered read-clock with a "clock" that is malformed at now: /],
    ] as const) {
      await assert.rejects(
        controlled(() => answer),
        failing(sentence),
      )
    }
  })

  test('without an answer in time is reported with the limit', async () => {
    await assert.rejects(sent(forever), failing(/^the adapter \S+ did not finish list-phones within 0\.03 s$/))
    await assert.rejects(controlled(forever), failing(/did not finish read-clock within 0\.03 s$/))
    const sandbox = await adapter({ close: forever }).open()
    await assert.rejects(sandbox.close(), failing(/did not finish close within 0\.03 s$/))
  })

  test('that ends in an error of a target ends in that one, rid of what the sandbox hides', async () => {
    const cause = new Error('socket')
    const thrown = new TargetError('missing-power', 'no clock for canary', { advice: 'Wait.', power: 'clock', cause })
    const hide = (sentence: string) => sentence.replace('canary', '«session-1»')
    const bad = () => Promise.reject(thrown)
    const sandbox = await adapter({ redact: hide, send: bad, control: bad, sendTampered: bad }).open()
    const expected = {
      code: 'missing-power',
      message: 'no clock for «session-1»',
      advice: 'Wait.',
      power: 'clock',
      cause,
    }
    await assert.rejects(sandbox.send(list), expected)
    await assert.rejects(sandbox.control({ type: 'read-clock' }), expected)
    const tampering = { field: 'session', raw: 'x', description: 'a strange one' }
    await assert.rejects(async () => sandbox.sendTampered?.(list, tampering), expected)
    const plain = await adapter({ send: () => Promise.reject(new TargetError('timed-out', 'late')) }).open()
    await assert.rejects(plain.send(list), { code: 'timed-out', message: 'late', advice: undefined, power: undefined })
  })
})

describe('the sandbox of an adapter', () => {
  test('is the object that the adapter made: its methods may use one another', async () => {
    class ClassAdapter {
      readonly id = 7
      readonly received: unknown[] = []
      send(command: unknown) {
        this.received.push(command)
        return { type: 'phones', phones: [] }
      }
      control(command: unknown) {
        this.received.push(command)
        return { type: 'clock', now: 1_500_000_000_007 }
      }
      sendTampered(...given: unknown[]) {
        this.received.push(...given)
        return { status: 400 }
      }
      interleave(wait: unknown) {
        this.received.push(wait)
      }
      redact(sentence: string) {
        return `${sentence}, heard ${this.received.length}`
      }
      close() {
        this.received.push('closed')
      }
    }
    const own = new ClassAdapter()
    const sandbox = await adapter({}, { open: () => own }).open()
    const tampering = { field: 'session', description: 'none' }
    const pause = async (): Promise<void> => undefined
    assert.equal(sandbox.id, '7')
    await sandbox.send(list)
    await sandbox.control({ type: 'read-clock' })
    assert.deepEqual(await sandbox.sendTampered?.(list, tampering), { status: 400 })
    sandbox.interleave?.(pause)
    await sandbox.close()
    assert.deepEqual(own.received, [list, { type: 'read-clock' }, list, tampering, pause, 'closed'])
    assert.equal(sandbox.redact?.('all'), 'all, heard 6')
  })

  test('offers no more than it has', async () => {
    for (const none of [undefined, 'x']) {
      const sandbox = await adapter({ sendTampered: none, interleave: none }).open()
      assert.deepEqual(['sendTampered' in sandbox, 'interleave' in sandbox], [false, false])
    }
  })

  test('returns at least the status of a tampered request', async () => {
    for (const answer of [undefined, null, {}, { status: '400' }]) {
      const sandbox = await adapter({ sendTampered: () => answer }).open()
      await assert.rejects(
        async () => sandbox.sendTampered?.(list, { field: 'session', description: 'none' }),
        failing(/^the adapter \S+ returned no status for a malformed list-phones$/),
      )
    }
  })

  test('hides what it can: where it fails to, the sentence stays', async () => {
    const hidden = async (hide: unknown) => (await adapter({ redact: hide }).open()).redact?.('all')
    const bad = () => {
      throw new Error('no')
    }
    assert.deepEqual(
      [await hidden(undefined), await hidden(() => undefined), await hidden(() => 7), await hidden(bad)],
      ['all', 'all', '7', 'all'],
    )
  })

  test('has the exchanges of the adapter, or none', async () => {
    const exchange: Exchange = {
      plane: 'public',
      at: 0,
      milliseconds: 1,
      command: 'list-phones',
      request: { method: 'GET', url: 'http://a.test/phones', headers: {} },
    }
    assert.deepEqual((await adapter({ exchanges: [exchange] }).open()).exchanges, [exchange])
    assert.deepEqual((await adapter({ exchanges: 'none' }).open()).exchanges, [])
    const bad = Object.defineProperty({ ...right }, 'exchanges', {
      get: () => assert.fail('they are gone'),
    })
    assert.deepEqual((await adapter({}, { open: () => bad }).open()).exchanges, [])
  })
})
