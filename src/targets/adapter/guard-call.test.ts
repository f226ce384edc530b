import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { adapterFailure, guardCall } from './guard-call.ts'

const file = './adapters/my.adapter.ts'

describe('what went wrong in an adapter', () => {
  const at = (stack: string, path = file): string =>
    adapterFailure(path, 'open', Object.assign(new Error('no'), { stack })).message

  test('names the line of the adapter, the innermost one', () => {
    const frames = '    at open (file:///x/other.ts:3:1)\n    at f (file:///x/adapters/my.adapter.ts:12:50)\n'
    assert.equal(
      at(`Error: no\n${frames}    at file:///x/my.adapter.ts:40:1`),
      `the adapter ${file} failed during open, line 12: Error: no`,
    )
    assert.match(at('Error: no\n    at file:///x/my.adapter.ts:40:1'), /failed during open, line 40: Error: no$/)
    assert.match(
      at('Error: my.adapter.ts:3:4 is broken\n    at f (file:///x/my.adapter.ts:4:1)'),
      /failed during open, line 4: /,
    )
  })

  test('has no line when none is known', () => {
    for (const stack of ['', 'Error: no\n    at f (file:///x/other.ts:3:1)', 'Error: my.adapter.ts']) {
      assert.equal(at(stack), `the adapter ${file} failed during open: Error: no`)
    }
    assert.equal(adapterFailure(file, 'open', Object.assign(new Error('no'), { stack: undefined })).message, at(''))
  })

  test('may be anything', () => {
    const { code, message, cause } = adapterFailure(file, 'open', 'no')
    assert.deepEqual([code, message, cause], ['adapter-failed', `the adapter ${file} failed during open: no`, 'no'])
    const range = new RangeError('no such page')
    assert.match(adapterFailure(file, 'open', range).message, /: RangeError: no such page$/)
    assert.equal(adapterFailure(file, 'open', range).cause, range)
  })
})

test('a finished wait does not keep the process alive', async (t) => {
  const { setTimeout: make, clearTimeout: clear } = globalThis
  t.after(() => Object.assign(globalThis, { setTimeout: make, clearTimeout: clear }))
  const long = 1_234_567
  const running = new Set<unknown>()
  Object.assign(globalThis, {
    setTimeout: (...given: Parameters<typeof make>) => {
      const timer = make(...given)
      if (given[1] === long) running.add(timer)
      return timer
    },
    clearTimeout: (timer: NodeJS.Timeout) => {
      running.delete(timer)
      clear(timer)
    },
  })
  await guardCall(file, 'its start', () => assert.equal(running.size, 1), long)
  assert.equal(running.size, 0)
})

test('a result in time is passed on, promised or not', async () => {
  assert.equal(await guardCall(file, 'its start', () => 7, 1_000), 7)
  assert.equal(await guardCall(file, 'its start', async () => 8, 1_000), 8)
})
