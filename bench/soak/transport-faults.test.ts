import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { httpTarget } from '../../src/targets/contract/http-target.ts'
import { TargetError } from '../../src/targets/target-error.ts'
import { createCertificate } from '../../src/targets/transport-faults/certificates.ts'
import { connectionFaults } from '../../src/targets/transport-faults/connection-faults.ts'
import { redirectTo, restart, shutDown, transportFaults } from '../../src/targets/transport-faults/faults.ts'
import { startRawServer } from '../../src/targets/transport-faults/raw-server.ts'
import { createFaultRunner, limit } from './transport-faults/fault-run.ts'

const runFault = await createFaultRunner()
/** A third of them, another one every day; all of them with ASSAY_WHOLE=1. */
const whole = process.env.ASSAY_WHOLE === '1'
const today = Math.floor(Date.now() / 86_400_000)

describe('a server that, in the middle of a run,', () => {
  for (const fault of transportFaults.filter((_, at) => whole || at % 3 === today % 3)) {
    test(fault.what, async () => {
      const { faulted, others, affected, complete } = await runFault(fault)
      assert.ok(faulted, 'no scenario was struck')
      const outcome = faulted.outcome === 'error' ? `error(${faulted.reason})` : faulted.outcome
      assert.equal(outcome, fault.outcome, faulted.message ?? '')
      if (fault.sentence) assert.match(faulted.message ?? '', fault.sentence)
      else assert.equal(faulted.message, null)
      assert.ok(faulted.milliseconds < limit * 8, `it took ${faulted.milliseconds} ms`)
      assert.ok(others >= 5)
      assert.deepEqual(
        affected.map(({ id, message }) => `${id}: ${message}`),
        [],
      )
      assert.equal(complete, true)
    })
  }
})

describe('no run starts on a server that', () => {
  for (const { what, code, sentence, open } of connectionFaults) {
    test(what, async (t) => {
      const { url, close } = await open()
      t.after(close)
      // A resolver may take its time.
      const patience = url.endsWith('.invalid') ? 10_000 : limit
      const target = httpTarget({ url, timeout: patience })
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

test('a valid certificate is accepted', async (t) => {
  const tls = createCertificate({ host: '127.0.0.1' })
  setDefaultCACertificates([...getCACertificates('default'), tls.cert])
  const server = await startRawServer((_request, socket) => socket.end('HTTP/1.1 404 Not Found\r\n\r\n'), { tls })
  t.after(server.stop)
  const target = httpTarget({ url: server.url, timeout: 2_000 })
  t.after(target.close)
  await assert.rejects(target.describe(), /answered 404 instead of a discovery document/)
})

test('a server that dies ends the run early, with the results so far', async () => {
  const { faulted, affected, others, complete } = await runFault({ inject: shutDown })
  assert.equal(complete, false)
  assert.ok(faulted && faulted.outcome === 'error')
  const left = affected.filter(({ reason, message }) => reason === 'not-run' && message === 'the target was down')
  const errors = affected.filter(({ reason }) => reason === 'target-down')
  assert.ok(left.length > 0 && errors.length <= 5 && left.length + errors.length === others)
})

test('a server that restarts affects only the scenarios in flight', async () => {
  const { faulted, affected, complete } = await runFault({ inject: restart })
  assert.equal(complete, true)
  assert.equal(faulted?.reason, 'target-down')
  assert.ok(affected.length <= 1 && affected.every(({ reason }) => reason === 'target-down'))
})

test('credentials never follow a redirect to another origin', async (t) => {
  const asked: string[] = []
  const elsewhere = await startRawServer(({ path }) => asked.push(path))
  t.after(elsewhere.stop)
  const { faulted } = await runFault({ inject: redirectTo(`${elsewhere.url}/stolen`) })
  assert.equal(faulted?.reason, 'target-down')
  assert.equal(elsewhere.connections(), 0)
  assert.deepEqual(asked, [])
})
