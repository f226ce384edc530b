import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { defineAdapter } from './adapter/define-adapter.ts'
import { createFakeServer, minimalDefinition } from './adapter/fixtures/fake-server.ts'
import { referenceTarget } from './reference.ts'
import { openTimed } from './timed-target.ts'

const slowTarget = () =>
  defineAdapter({
    ...minimalDefinition,
    transport: createFakeServer({}).transport,
    commands: {
      async 'sign-out'() {
        await wait(40)
        return { type: 'signed-out' }
      },
    },
  })()

test('requests side by side count once, and the start counts', async () => {
  const target = await openTimed(async () => {
    await wait(30)
    return slowTarget()
  })
  const sandbox = await target.open()
  const signOut = (): Promise<unknown> => sandbox.send({ type: 'sign-out', session: 's' })
  const began = performance.now()
  await Promise.all([signOut(), signOut(), signOut()])
  const wall = performance.now() - began
  const { start = 0, requests = 0 } = target.times?.() ?? {}
  assert.ok(start >= 29, `start ${start}`)
  assert.ok(requests >= 39 && requests <= Math.ceil(wall), `requests ${requests} of ${wall}`)
  await target.close()
})

test('the reference in process is not measured', async () => {
  assert.equal((await openTimed(async () => referenceTarget({}))).times, undefined)
})
