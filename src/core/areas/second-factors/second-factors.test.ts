import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { HeldCode } from '../../../protocol/client.ts'
import type { Command } from '../../../protocol/command.ts'
import type { Parameters } from '../../../protocol/parameters.ts'
import { plainOptions } from '../../fixtures/plain-service.ts'
import { stepAt, totpAt } from '../../one-time-password.ts'
import { createService } from '../../service.ts'

const identifier = 'ada@example.test'
const password = 'Correct horse 1'

const begin = async (set: Partial<Parameters> = {}) => {
  const options = plainOptions({ edition: '2fa-2018', set })
  let made = 0
  const idGenerator = {
    ...options.idGenerator,
    code: (length: number, alphabet: string) => {
      made += 1
      return String(alphabet[made % alphabet.length]).repeat(length)
    },
  }
  const service = createService({ ...options, idGenerator })
  const account = { type: 'provision-account', identifier, password, scheme: 'two-factor' } as const
  const provisioned = await service.control(account)
  if (provisioned.type !== 'provisioned') throw new Error('the account should be made')
  const { session } = provisioned
  const say = async (command: Command) => {
    const answer = await service.execute(command)
    return answer.type === 'refused' ? answer.reason : answer.type
  }
  const enrol = async () => {
    const answer = await service.execute({ type: 'enrol-authenticator-app', session, name: 'Codes', password })
    if (answer.type !== 'authenticator-app-enrolment') throw new Error(answer.type)
    return answer
  }
  const codeOf = (secret: string, offset = 0) => {
    const parameters = { ...options.parameters, ...set }
    return totpAt(secret, stepAt(options.clock.now(), parameters) + offset, parameters)
  }
  const enter = async (code: string, from: HeldCode = 'app') => {
    const started = await service.execute({ type: 'start-sign-in', identifier, password, client: { kind: 'browser' } })
    if (started.type !== 'code-required') throw new Error(started.type)
    return say({ type: 'enter-code', signIn: started.signIn, code, from })
  }
  const confirm = (app: string, code: string) => say({ type: 'confirm-authenticator-app', session, app, code })
  const tick = () => options.clock.advance(30_000)
  return { service, session, say, enrol, codeOf, enter, confirm, tick }
}

describe('an authenticator app', () => {
  test('signs in once it was confirmed, with each code once', async () => {
    const { enrol, codeOf, enter, confirm, tick } = await begin()
    const { app, secret } = await enrol()
    assert.equal(await enter(codeOf(secret)), 'wrong-code')
    assert.equal(await confirm(app, codeOf(secret)), 'authenticator-app-confirmed')
    assert.equal(await enter(codeOf(secret)), 'wrong-code')
    tick()
    assert.equal(await enter(codeOf(secret)), 'signed-in')
    assert.equal(await enter(codeOf(secret)), 'wrong-code')
  })

  test('has the declared window, and nothing beyond it', async () => {
    for (const window of [0, 1, 2]) {
      const { enrol, codeOf, enter, confirm, tick } = await begin({ 'totp.window': window })
      const { app, secret } = await enrol()
      await confirm(app, codeOf(secret))
      for (let steps = 0; steps < 5; steps += 1) tick()
      assert.equal(await enter(codeOf(secret, -window - 1)), 'wrong-code')
      assert.equal(await enter(codeOf(secret, window + 1)), 'wrong-code')
      assert.equal(await enter(codeOf(secret, -window)), 'signed-in')
      if (window > 0) assert.equal(await enter(codeOf(secret, window)), 'signed-in')
    }
  })

  test('that was not confirmed ends with the next enrolment, and is confirmed by its own session', async () => {
    const { enrol, codeOf, confirm, service } = await begin()
    const [first, second] = [await enrol(), await enrol()]
    assert.equal(await confirm(first.app, codeOf(first.secret)), 'not-found')
    const other = await service.execute({
      type: 'confirm-authenticator-app',
      session: 'none',
      app: second.app,
      code: '1',
    })
    assert.equal(other.type, 'refused')
    assert.equal(await confirm(second.app, 'x'), 'malformed-code')
  })

  test('counts wrong codes with those that were sent', async () => {
    const { enrol, enter, confirm, codeOf, tick } = await begin({ 'code.attempts': 2, 'code.lock_time': 600 })
    const { app, secret } = await enrol()
    await confirm(app, codeOf(secret))
    tick()
    assert.equal(await enter('999999'), 'wrong-code')
    assert.equal(await enter('not a code', 'recovery'), 'wrong-code')
    assert.equal(await enter(codeOf(secret)), 'too-many-attempts')
  })
})

describe('recovery codes', () => {
  test('are used once each, and end with the next set', async () => {
    const { service, session, enter, say } = await begin({ 'recoverycode.count': 3 })
    const make = async () => {
      const answer = await service.execute({ type: 'make-recovery-codes', session, password })
      return answer.type === 'recovery-codes' ? answer.codes : []
    }
    const [first = '', second = ''] = await make()
    assert.equal(await enter(first, 'recovery'), 'signed-in')
    assert.equal(await enter(first, 'recovery'), 'wrong-code')
    assert.deepEqual(await service.execute({ type: 'read-recovery-codes', session }), {
      type: 'recovery-codes-left',
      left: 2,
    })
    assert.equal((await make()).length, 3)
    assert.equal(await enter(second, 'recovery'), 'wrong-code')
    assert.equal(await say({ type: 'make-recovery-codes', session }), 'reauthentication-required')
    assert.equal(await say({ type: 'make-recovery-codes', session, password: 'other' }), 'wrong-credentials')
  })

  test('are of the declared number and form', async () => {
    const set = { 'recoverycode.count': 2, 'recoverycode.length': 8, 'recoverycode.alphabet': 'digits' } as const
    const { service, session } = await begin(set)
    const answer = await service.execute({ type: 'make-recovery-codes', session, password })
    const codes = answer.type === 'recovery-codes' ? answer.codes : []
    assert.equal(codes.length, 2)
    for (const code of codes) assert.match(code, /^\d{8}$/)
  })
})

test('apps and recovery codes are for accounts with a second factor, and end with it', async () => {
  const { service } = await begin()
  const account = { type: 'provision-account', identifier: 'ben@example.test', password, scheme: 'none' } as const
  const made = await service.control(account)
  const session = made.type === 'provisioned' ? made.session : ''
  const answer = await service.execute({ type: 'enrol-authenticator-app', session, name: 'Codes', password })
  assert.deepEqual(answer, { type: 'refused', reason: 'second-factor-required' })
})
