import assert from 'node:assert/strict'
import { mock, test } from 'node:test'
import { referenceTarget } from '../../../src/targets/reference.ts'
import type { Sandbox, Target } from '../../../src/targets/target.ts'
import { ScenarioClock } from './clock.ts'
import { Messages } from './messages.ts'
import { People } from './people.ts'
import { Requests } from './requests.ts'
import { ScenarioSandbox } from './sandbox.ts'

/** Real time of this machine, in milliseconds. */
let real = 1_000_000
mock.method(performance, 'now', () => real)

const life = 3600
const password = 'Correct horse 1'

/** A server each of whose answers takes two seconds, on a clock that stands still; its session of the account page, first. */
const scenario = async () => {
  const reference = referenceTarget({
    parameters: { 'session.lifetime': life, 'session.idle_lifetime': 0, 'password.change_ends_sessions': 'browsers' },
  })
  const slow =
    <A extends unknown[], R>(send: (...args: A) => Promise<R>) =>
    (...args: A) => {
      real += 2000
      return send(...args)
    }
  const target: Target = {
    name: 'server',
    kind: 'http',
    describe: () => reference.describe(),
    close: () => reference.close(),
    open: async (options) => {
      const opened = await reference.open(options)
      return { ...opened, send: slow(opened.send), control: slow(opened.control) } as Sandbox
    },
  }
  const sandbox = new ScenarioSandbox()
  sandbox.target = target
  sandbox.declaration = await target.describe()
  const clock = new ScenarioClock(sandbox)
  const messages = new Messages(sandbox)
  const requests: Requests = new Requests(sandbox, {
    beforeAttempt: async () => {},
    afterAttempt: () => {},
    afterAccepted: (command) => people.noteAccepted(command),
    maxHeld: () => -1,
  })
  const people: People = new People({ rule: {}, sandbox, clock, requests, messages })
  const ada = people.named('Ada')
  ada.password = password
  ada.setUp = { scheme: 'two-factor', phones: [{ number: '+12025550101', verified: true }], devices: [] }
  return { clock, messages, requests, people, ada, first: await people.sessionOf('Ada') }
}

test('just before the end of its life a session is used, however slow the server is', async () => {
  const { clock, people, first } = await scenario()
  await clock.advanceTo('just before', life)
  assert.equal(await people.sessionOf('Ada'), first)
  await clock.advanceToEnd()
  assert.notEqual(await people.sessionOf('Ada'), first)
})

test('after a reset of the password the owner has a new session where the server ended the first', async () => {
  const { messages, requests, people, ada, first } = await scenario()
  const { identifier } = ada
  const { reset } = await requests.arrange({ type: 'start-password-reset', identifier })
  assert.equal(await people.sessionOf('Ada'), first)
  const [sent] = await messages.deliveries(({ purpose }) => purpose === 'password-reset')
  ada.password = 'Correct horse 2'
  await requests.arrange({
    type: 'finish-password-reset',
    reset,
    code: sent?.code ?? '',
    newPassword: ada.password,
  })
  const second = await people.sessionOf('Ada')
  assert.notEqual(second, first)
  assert.equal(await people.sessionOf('Ada'), second)
})
