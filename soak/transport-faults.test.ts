import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { httpTarget } from '../src/targets/http.ts'
import { TargetError } from '../src/targets/target-error.ts'
import { certificate } from '../src/targets/transport-faults/certificates.ts'
import { doorFaults } from '../src/targets/transport-faults/door-faults.ts'
import { death, redirectTo, restart, transportFaults } from '../src/targets/transport-faults/faults.ts'
import { rawServer } from '../src/targets/transport-faults/raw-server.ts'
import { examiner, limit } from './transport-faults/examine.ts'

const examine = await examiner()

describe('a server that, in the middle of a run,', () => {
  for (const fault of transportFaults) {
    test(fault.what, async () => {
      const { struck, others, harmed, complete } = await examine(fault)
      assert.ok(struck, 'no scenario was struck')
      const told = struck.outcome === 'error' ? `error(${struck.reason})` : struck.outcome
      assert.equal(told, fault.outcome, struck.message ?? '')
      if (fault.sentence) assert.match(struck.message ?? '', fault.sentence)
      else assert.equal(struck.message, null)
      assert.ok(struck.milliseconds < limit * 8, `it took ${struck.milliseconds} ms`)
      assert.ok(others >= 5)
      assert.deepEqual(
        harmed.map(({ id, message }) => `${id}: ${message}`),
        [],
      )
      assert.equal(complete, true)
    })
  }
})

describe('no run begins on a server that', () => {
  for (const { what, code, sentence, open } of doorFaults) {
    test(what, async (t) => {
      const { url, close } = await open()
      t.after(close)
      // A resolver may take its time.
      const patience = url.endsWith('.invalid') ? 10_000 : limit
      const target = httpTarget({ url, limit: patience })
      t.after(target.close)
      const began = performance.now()
      const error: unknown = await target.describe().catch((thrown: unknown) => thrown)
      assert.ok(error instanceof TargetError, String(error))
      assert.equal(error.code, code, error.message)
      assert.match(error.message, sentence)
      assert.ok(performance.now() - began < patience * 8)
    })
  }
})

test('a certificate that is as it should be is no obstacle', async (t) => {
  const tls = certificate({ host: '127.0.0.1' })
  setDefaultCACertificates([...getCACertificates('default'), tls.cert])
  const server = await rawServer((_request, socket) => socket.end('HTTP/1.1 404 Not Found\r\n\r\n'), { tls })
  t.after(server.die)
  const target = httpTarget({ url: server.url, limit: 2_000 })
  t.after(target.close)
  await assert.rejects(target.describe(), /answered 404, not a discovery document/)
})

test('a server that dies ends the run early, with what is known', async () => {
  const { struck, harmed, others, complete } = await examine({ strike: death })
  assert.equal(complete, false)
  assert.ok(struck && struck.outcome === 'error')
  const left = harmed.filter(({ reason, message }) => reason === 'not-run' && message === 'the target was down')
  const errors = harmed.filter(({ reason }) => reason === 'target-down')
  assert.ok(left.length > 0 && errors.length <= 5 && left.length + errors.length === others)
})

test('a server that restarts harms only what was under way', async () => {
  const { struck, harmed, complete } = await examine({ strike: restart })
  assert.equal(complete, true)
  assert.equal(struck?.reason, 'target-down')
  assert.ok(harmed.length <= 1 && harmed.every(({ reason }) => reason === 'target-down'))
})

test('credentials never follow a redirect to another origin', async (t) => {
  const asked: string[] = []
  const elsewhere = await rawServer(({ path }) => asked.push(path))
  t.after(elsewhere.die)
  const { struck } = await examine({ strike: redirectTo(`${elsewhere.url}/stolen`) })
  assert.equal(struck?.reason, 'target-down')
  assert.equal(elsewhere.connections(), 0)
  assert.deepEqual(asked, [])
})
