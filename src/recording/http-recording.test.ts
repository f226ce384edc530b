import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type TestContext, test } from 'node:test'
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { maxJsonDepth } from '../input/ambiguous-json.ts'
import { socketTransport } from '../targets/transport/socket-transport.ts'
import { startRecording } from './http-recording.ts'
import { startReplay } from './http-replay.ts'
import { createPseudonymizer } from './pseudonymizer.ts'
import { createReplayQueues } from './replay-queues.ts'

const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`

const maxBodyBytes = 100_000

/** A server, a recording of it and a transport to it, for one test. */
const recorded = async (t: TestContext, listener: RequestListener, limit = maxBodyBytes) => {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const recording = startRecording([origin])
  const { transport, close } = socketTransport({ maxBodyBytes: limit })
  t.after(() => {
    close()
    recording.stop()
    server.closeAllConnections()
    server.close()
  })
  return { origin, recording, transport, server }
}

test('an answer that is nested too deeply is recorded as one, and ends no run', async (t) => {
  const answer: RequestListener = (request, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(nested(Number(request.url?.slice(1))))
  const { origin, recording, transport } = await recorded(t, answer, 1_000_000)
  const levels = [1, maxJsonDepth, maxJsonDepth + 1, 300_000]
  const ambiguities: (string | undefined)[] = []
  for (const depth of levels) {
    const { ambiguity } = await transport(origin, { method: 'GET', path: `/${depth}`, headers: {} })
    ambiguities.push(ambiguity)
  }
  assert.deepEqual(ambiguities, [undefined, undefined, 'is nested too deeply', 'is nested too deeply'])
  const answers = createPseudonymizer()
    .pseudonymize(recording.take(null))
    .map(({ answer }) => (typeof answer === 'string' ? answer : JSON.stringify(answer)))
  assert.deepEqual(answers, [1, maxJsonDepth, maxJsonDepth + 1, maxJsonDepth + 1].map(nested))
})

const token = 'T0kenQ7vX2mZ9bLr4Ws8Kd1p'
const json = JSON.stringify({ token, also: 'gr\u00fc\u00dfe' })
type Body = { readonly headers?: Readonly<Record<string, string>>; readonly bytes: Buffer; readonly status?: number }
const compressed: Readonly<Record<string, Buffer>> = {
  gzip: gzipSync(json),
  deflate: deflateSync(json),
  br: brotliCompressSync(json),
  zstd: zstdCompressSync(json),
}
const bodies: readonly Body[] = [
  ...Object.entries(compressed).map(([name, bytes]) => ({ headers: { 'content-encoding': name }, bytes })),
  { headers: { 'content-encoding': 'GZIP, br' }, bytes: gzipSync(json) },
  { headers: { 'content-encoding': 'identity' }, bytes: gzipSync(json) },
  { headers: { 'content-type': 'text/html' }, bytes: Buffer.from(json, 'latin1') },
  { bytes: Buffer.from(json, 'latin1') },
  { headers: { 'content-type': 'text/plain' }, bytes: Buffer.from(json, 'utf16le') },
  { bytes: Buffer.from(json) },
  { bytes: Buffer.from('{"a":1,"a":2}') },
  { bytes: Buffer.from('"a text"') },
  { bytes: Buffer.from('null') },
  { bytes: Buffer.from('') },
  { bytes: Buffer.alloc(maxBodyBytes + 1, 'x') },
  { headers: { 'transfer-encoding': 'chunked' }, bytes: Buffer.alloc(maxBodyBytes * 20, 'x') },
  { headers: { location: '/elsewhere' }, status: 302, bytes: Buffer.from(json) },
]

test('a body that the run refused is not in the recording, any other as its text; a replay refuses and reads the same', async (t) => {
  const { origin, recording, transport, server } = await recorded(t, (request, response) => {
    const { headers = {}, bytes, status = 200 } = bodies[Number(request.url?.slice(1))] ?? { bytes: Buffer.alloc(0) }
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(bytes)
  })
  const all = async () => {
    const seen: unknown[] = []
    for (const at of bodies.keys())
      await transport(origin, { method: 'POST', path: `/${at}`, headers: {}, body: '{}' }).then(
        ({ status, body, ambiguity }) => seen.push([status, body, ambiguity]),
        (error: unknown) => seen.push(String(error)),
      )
    return seen
  }
  const live = await all()
  recording.stop()
  const taken = recording.take(null)
  assert.deepEqual(
    taken.map(({ answer }) => answer).filter((answer) => answer === ''),
    Array.from({ length: 9 }, () => ''),
  )
  const kept = JSON.stringify(createPseudonymizer().pseudonymize(taken))
  assert.doesNotMatch(kept, new RegExp(`${token}|1f8b|${Buffer.from(token).toString('hex')}`, 'i'))
  server.closeAllConnections()
  server.close()
  const replay = await startReplay(createReplayQueues([{ case: null, exchanges: taken }], undefined), [origin])
  t.after(replay.stop)
  assert.deepEqual(await all(), live)
  assert.deepEqual(replay.unrecorded, [])
})

test('a server whose answers have no end costs a recording nothing', { timeout: 20_000 }, async (t) => {
  let [sent, closed] = [0, 0]
  const piece = Buffer.alloc(64 * 1024, 'x')
  const { origin, recording, transport } = await recorded(t, (_, response) => {
    response.on('close', () => {
      closed += 1
    })
    const pump = (): void => {
      while (!response.destroyed && response.write(piece)) sent += piece.length
      if (!response.destroyed) response.once('drain', pump)
    }
    pump()
  })
  for (let at = 0; at < 3; at++)
    await assert.rejects(
      transport(origin, { method: 'GET', path: '/', headers: {} }),
      /a body of more than 100000 bytes/,
    )
  while (closed < 3) await new Promise((resolve) => setTimeout(resolve, 10))
  assert.ok(sent < 100 * 1024 * 1024, `${sent} bytes`)
  assert.deepEqual(
    recording.take(null).map(({ answer }) => answer),
    ['', '', ''],
  )
})

test('the answers of a case are kept up to a limit', async (t) => {
  const { origin, recording, transport } = await recorded(t, (_, response) => void response.end('x'.repeat(90_000)))
  for (let at = 0; at < 100; at++) await transport(origin, { method: 'GET', path: '/', headers: {} })
  const kept = recording.take(null).filter(({ answer }) => answer !== '')
  assert.equal(kept.length, Math.floor((8 * 1024 * 1024) / 90_000))
})
