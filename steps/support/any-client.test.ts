import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Capability } from '../../src/protocol/capabilities.ts'
import { referenceTarget } from '../../src/targets/reference.ts'
import { kindOfAnyClient } from './any-client.ts'

const kindsOf = async (absent: readonly Capability[]): Promise<ReadonlySet<string>> => {
  const declaration = await referenceTarget({
    edition: '2fa-2018',
    parameters: { 'signin.background_verification': false },
    absent: [...absent],
  }).describe()
  return new Set(Array.from({ length: 200 }, (_, at) => kindOfAnyClient(declaration, [`step ${at}`])))
}

/** Devices, and whatever a service offers on them alone. */
const withoutDevices = [
  'sign-in.device',
  'code.push',
  'code.on-demand',
  'password.device-reset',
  'background-verification',
  'legacy-clients',
  'keychain',
] as const

test('scenarios sign in on every kind of client', async () => {
  assert.deepEqual([...(await kindsOf([]))].sort(), ['browser', 'mac', 'pc', 'phone', 'pod', 'tablet', 'tv', 'watch'])
})

test('a kind that the server does not offer is never taken', async () => {
  assert.deepEqual([...(await kindsOf(withoutDevices))], ['browser'])
  assert.equal((await kindsOf(['sign-in.browser', 'browser-trust'])).has('browser'), false)
})

test('the same steps are always taken on the same kind', async () => {
  const declaration = await referenceTarget({ edition: '2fa-2018' }).describe()
  const steps = ['Ada signs in on a new client', 'a code is asked for']
  assert.equal(kindOfAnyClient(declaration, steps), kindOfAnyClient(declaration, [...steps]))
})
