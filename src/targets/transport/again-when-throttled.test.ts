import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Transport } from '../../http/wire/message.ts'
import { throttled } from '../throttled.ts'
import { againWhenThrottled } from './again-when-throttled.ts'
import { Pacer } from './pacer.ts'

/** A server with an answer for each request in turn, and work that sends these requests. */
const working = async (statuses: readonly number[], methods: readonly string[]) => {
  const left = [...statuses]
  const sent: string[] = []
  const transport: Transport = async (_, { method }) => {
    sent.push(method)
    return { status: left.shift() ?? 200, headers: {}, body: '' }
  }
  const pacer = new Pacer({ wait: async () => undefined })
  const result = await againWhenThrottled(transport, pacer, async (watched) => {
    for (const method of methods) {
      const error = throttled(await watched('', { method, path: '/', headers: {} }), 'a request')
      if (error) throw error
    }
    return 'done'
  }).catch(({ code }) => code)
  return { result, sent: sent.join(' ') }
}

test('work that was not begun is done again', async () => {
  assert.deepEqual(await working([429], ['POST']), { result: 'done', sent: 'POST POST' })
  assert.deepEqual(await working([200, 503], ['GET', 'POST']), { result: 'done', sent: 'GET POST GET POST' })
})

test('work of which the server has taken a part is not', async () => {
  assert.deepEqual(await working([200, 429], ['POST', 'PUT']), { result: 'throttled', sent: 'POST PUT' })
})

test('five times at most', async () => {
  assert.deepEqual(await working([429, 429, 429, 429, 429], ['POST']), {
    result: 'throttled',
    sent: 'POST POST POST POST POST',
  })
})
