import assert from 'node:assert/strict'
import { test } from 'node:test'
import { referenceTarget } from '../../src/targets/reference.ts'
import { enrolGuardingApp, unusedCode } from './guarding-app.ts'
import { ScenarioClock } from './world/clock.ts'
import { Requests } from './world/requests.ts'
import { ScenarioSandbox } from './world/sandbox.ts'

/** A scenario on a reference that sends no codes. */
const scenario = async (window: number) => {
  const sandbox = new ScenarioSandbox()
  sandbox.target = referenceTarget({
    parameters: { 'totp.window': window },
    absent: [
      'code.text',
      'code.call',
      'code.email',
      'code.push',
      'code.on-demand',
      'phones',
      'enrolment',
      'two-step',
      'recovery',
      'password.forgotten',
      'keychain',
    ],
  })
  sandbox.declaration = await sandbox.target.describe()
  const hooks = { beforeAttempt: async () => {}, afterAttempt: () => {}, afterAccepted: () => {}, maxHeld: () => -1 }
  return { sandbox, clock: new ScenarioClock(sandbox), requests: new Requests(sandbox, hooks) }
}
const identifier = 'ada@example.test'
const password = 'Correct horse 1'

/** The account, and a sign-in with the next code of its app. */
const guarded = async (window: number) => {
  const all = await scenario(window)
  const { sandbox, requests } = all
  const { session } = await sandbox.control({ type: 'provision-account', identifier, password, scheme: 'two-factor' })
  const app = await enrolGuardingApp(all, session, password)
  const signIn = async () => {
    const started = await requests.arrange({ type: 'start-sign-in', identifier, password, client: { kind: 'browser' } })
    assert.equal(started.type, 'code-required')
    const waiting = started.type === 'code-required' ? started.signIn : ''
    return (await requests.ask({ type: 'enter-code', signIn: waiting, code: await unusedCode(all, app) })).type
  }
  return { ...all, signIn }
}

test('several sign-ins within the window need no clock', async () => {
  const { signIn, clock } = await guarded(4)
  for (let count = 0; count < 6; count += 1) assert.equal(await signIn(), 'signed-in')
  assert.equal(clock.elapsed, 0)
})

test('the clock goes on once every code of the window was used', async () => {
  const { signIn, clock } = await guarded(0)
  assert.equal(await signIn(), 'signed-in')
  assert.equal(await signIn(), 'signed-in')
  assert.equal(clock.elapsed, 60)
})
