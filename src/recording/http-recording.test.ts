import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { maxJsonDepth } from '../input/ambiguous-json.ts'
import { socketTransport } from '../targets/transport/socket-transport.ts'
import { startRecording } from './http-recording.ts'
import { createPseudonymizer } from './pseudonymizer.ts'

const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`

test('an answer that is nested too deeply is recorded as one, and ends no run', async (t) => {
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(nested(Number(request.url?.slice(1))))
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const recording = await startRecording([origin])
  const { transport, close } = socketTransport()
  t.after(() => {
    close()
    recording.stop()
    server.close()
  })
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
