import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { createAdapterLog } from '../adapter/adapter-log.ts'
import { AdapterClient } from '../adapter/client/adapter-client.ts'
import { createCookies } from '../adapter/client/cookies.ts'
import { socketTransport } from '../transport/socket-transport.ts'
import { libfaketimeClock } from './libfaketime-clock.ts'
import { nodeClock } from './node-clock.ts'

const folder = mkdtempSync(join(tmpdir(), 'assay-clocks-'))
/** Answers with a Date header that is so many seconds ahead of this machine's; without one where it is undefined. */
let ahead: number | undefined = 0
const server = createServer((_, response) => {
  response.sendDate = false
  if (ahead !== undefined) response.setHeader('date', new Date(Date.now() + ahead * 1000).toUTCString())
  response.end()
})
const { transport, close } = socketTransport()
let client: AdapterClient

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  const connection = { base, transport, log: createAdapterLog([]), headers: {}, now: Date.now }
  client = new AdapterClient(connection, { plane: 'control', command: 'advance-clock' }, createCookies())
})
after(() => {
  close()
  server.close()
  rmSync(folder, { recursive: true })
})

describe('a server that does not go by libfaketime', () => {
  const clockOf = () => libfaketimeClock({ library: process.execPath })(folder)
  test('is told by the Date of its answers', async () => {
    ahead = 0
    const clock = clockOf()
    const error = {
      code: 'missing-power',
      power: 'clock',
      message: /cannot be moved: it answers with "Date: .*", 9[01] s behind/,
    }
    await assert.rejects(clock.advance(90, client), error)
    const now = await clock.now(client)
    assert.ok(Math.abs(now - Date.now()) < 1_000, 'its time is that of this machine')
    await assert.rejects(clock.advance(90, client), { code: 'missing-power' })
  })
  test('one that does, or tells no date, is believed', async () => {
    for (const header of [90, undefined]) {
      ahead = header
      const clock = clockOf()
      await clock.advance(90, client)
      assert.ok((await clock.now(client)) - Date.now() > 89_000)
    }
  })
  test('a small step is no evidence', async () => {
    ahead = 0
    await clockOf().advance(20, client)
  })
})

test('a server that does not load the preload of Node has no clock', async () => {
  const clock = nodeClock()(mkdtempSync(join(folder, 'node-')))
  await assert.rejects(clock.advance(60, client), {
    code: 'missing-power',
    message: 'the clock of the server cannot be moved: it did not load the preload (NODE_OPTIONS)',
  })
})
