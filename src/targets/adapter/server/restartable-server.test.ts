import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Transport } from '../../../http/wire/message.ts'
import { startRestartable } from './restartable-server.ts'
import type { StartedServer } from './start-server.ts'

/** A server that notes what happens to it. */
const fake = (urls: readonly string[] = []) => {
  const events: string[] = []
  let starts = 0
  const start = async (): Promise<StartedServer> => {
    events.push('start')
    starts += 1
    return {
      url: urls[starts - 1] ?? 'http://127.0.0.1:9',
      exitError: async () => undefined,
      stop: async () => void events.push('stop'),
    }
  }
  return { events, start }
}
const request = { method: 'GET', path: '/', headers: {} }

test('a restart waits for the request under way, and the next one for the restart', async () => {
  const { events, start } = fake()
  const server = await startRestartable(start)
  let answer = (): void => undefined
  const answered = new Promise<void>((resolve) => {
    answer = resolve
  })
  const transport: Transport = server.held(async (_base, { path }) => {
    events.push(`${path} sent`)
    if (path === '/first') await answered
    events.push(`${path} answered`)
    return { status: 200, headers: {}, body: '' }
  })
  const first = transport(server.url, { ...request, path: '/first' })
  const restart = server.restart()
  const second = transport(server.url, { ...request, path: '/second' })
  answer()
  await Promise.all([first, restart, second])
  assert.deepEqual(events, [
    'start',
    '/first sent',
    '/first answered',
    'stop',
    'start',
    '/second sent',
    '/second answered',
  ])
})

test('two restarts come one after the other', async () => {
  const { events, start } = fake()
  const server = await startRestartable(start)
  await Promise.all([server.restart(), server.restart()])
  assert.deepEqual(events, ['start', 'stop', 'start', 'stop', 'start'])
})

test('a server that is elsewhere after a restart is an error of the adapter', async () => {
  const { start } = fake(['http://127.0.0.1:9', 'http://127.0.0.1:10'])
  const server = await startRestartable(start)
  await assert.rejects(server.restart(), /is at http:\/\/127.0.0.1:10 after a restart, and was at http:\/\/127.0.0.1:9/)
})
