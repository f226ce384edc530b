import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Command } from '../../../protocol/command.ts'
import type { ControlOf } from '../../../protocol/control.ts'
import type { Parameters } from '../../../protocol/parameters.ts'
import { decideOn, now, pageOf, reasonOrType } from '../../fixtures/plain-decision.ts'
import { plainAccount, plainCode, plainDevice, plainPhone } from '../../fixtures/plain-rows.ts'
import { plainService } from '../../fixtures/plain-service.ts'
import type { Service } from '../../service.ts'
import type { Account, Session } from '../../state.ts'

const identifier = 'ada@example.test'
const password = 'Correct horse 1'
const dateOfBirth = '1980-02-28'
const tablet = { kind: 'tablet', name: 'tablet', hardware: 'a' } as const
const browser = { kind: 'browser', name: 'browser', hardware: 'b' } as const

const begin = async (set: Partial<Parameters> = {}, more: Partial<ControlOf<'provision-account'>> = {}) => {
  const service = plainService({ edition: 'two-step', set })
  const made = await service.control({
    type: 'provision-account',
    identifier,
    password,
    dateOfBirth,
    scheme: 'two-step',
    phones: [{ number: '+12025550101' }],
    devices: [{ client: tablet, status: 'trusted' }],
    questions: [{ question: 'What was your first pet called?', answer: 'Rex' }],
    ...more,
  })
  if (made.type !== 'provisioned') throw new Error('the account should be made')
  const [device] = made.devices
  return { service, session: made.session, device: device?.device ?? '', onDevice: device?.session ?? '' }
}

const emails = async (service: Service): Promise<readonly string[]> => {
  const read = await service.control({ type: 'read-deliveries' })
  return read.type === 'deliveries' ? read.deliveries.map(({ to }) => to) : []
}

const lastCode = async (service: Service): Promise<string> => {
  const read = await service.control({ type: 'read-deliveries' })
  return (read.type === 'deliveries' && read.deliveries.at(-1)?.code) || ''
}

const startSignIn = (service: Service) =>
  service.execute({
    type: 'start-sign-in',
    identifier,
    password,
    client: browser,
  })

test('a sign-in that is pending when two-step is turned off ends', async () => {
  const { service, session } = await begin()
  const started = await startSignIn(service)
  assert.equal(started.type, 'code-required')
  const signIn = started.type === 'code-required' ? started.signIn : ''
  const off = await service.execute({ type: 'turn-off-two-step', session, dateOfBirth, answers: ['Rex'] })
  assert.deepEqual(off, { type: 'turn-off', scheme: 'off', missing: [] })
  const code = await service.execute({ type: 'enter-code', signIn, code: '000000' })
  assert.deepEqual(code, { type: 'refused', reason: 'sign-in-ended' })
})

test('an account without questions on file needs new ones, whatever is declared', async () => {
  const { service, session } = await begin({ 'twostep.off_questions': 'answer' }, { questions: [] })
  const caller = await service.execute({ type: 'turn-off-two-step', session, dateOfBirth, answers: [] })
  assert.deepEqual(caller, { type: 'turn-off', scheme: 'still-on', missing: ['questions'] })
})

test('too few new questions are refused', async () => {
  const { service, session } = await begin({ 'twostep.off_questions': 'create', 'questions.count': 2 })
  const questions = [{ question: 'What is your word?', answer: 'word' }]
  const few = await service.execute({ type: 'turn-off-two-step', session, dateOfBirth, questions })
  assert.deepEqual(few, { type: 'refused', reason: 'malformed' })
})

test('wrong answers are counted, and the limit stops the right ones too', async () => {
  const { service, session } = await begin({ 'questions.attempts': 1 })
  const answer = (answers: readonly string[]) =>
    service.execute({ type: 'turn-off-two-step', session, dateOfBirth, answers })
  assert.deepEqual(await answer(['Max']), { type: 'refused', reason: 'wrong-answers' })
  const locked = await answer(['Rex'])
  assert.equal(locked.type === 'refused' && locked.reason, 'too-many-attempts')
})

test('where no backup address is on file, the account address gets the notice', async () => {
  const { service, session } = await begin({ 'twostep.notice_to': 'backup' })
  await service.execute({ type: 'turn-off-two-step', session, dateOfBirth, answers: ['Rex'] })
  assert.deepEqual(await emails(service), [identifier])
})

test('a device that can no longer be found is not confirmed by a code that it got before', async () => {
  const { service, session, device, onDevice } = await begin({}, { devices: [{ client: tablet, status: 'signed-in' }] })
  await service.execute({ type: 'set-find', session: onDevice, on: true })
  await service.execute({ type: 'start-device-confirmation', session, device })
  const code = await lastCode(service)
  await service.execute({ type: 'set-find', session: onDevice, on: false })
  const late = await service.execute({ type: 'confirm-device', session, device, code })
  assert.deepEqual(late, { type: 'refused', reason: 'not-eligible' })
  await service.execute({ type: 'set-find', session: onDevice, on: true })
  assert.deepEqual(await service.execute({ type: 'confirm-device', session, device, code }), {
    type: 'device-confirmed',
  })
})

test('a trusted device that signs in again without its trust token needs a code, and keeps its trust', async () => {
  const { service, device } = await begin()
  const started = await service.execute({ type: 'start-sign-in', identifier, password, client: tablet })
  if (started.type !== 'code-required') throw new Error(`a code should be asked for: ${started.type}`)
  const { signIn, phones } = started
  await service.execute({ type: 'send-code', signIn, via: 'text', phone: phones[0]?.phone ?? '' })
  const done = await service.execute({ type: 'enter-code', signIn, code: await lastCode(service) })
  assert.deepEqual(done.type === 'signed-in' && [done.device, done.trusted], [device, true])
})

describe('trust in two-step', () => {
  const device = plainDevice({ trustDigest: 'digest of trust', find: true, candidate: true })
  const ada = plainAccount({ scheme: 'two-step', devices: [device] })
  const onDevice: Session = {
    digest: 'digest of own',
    account: 'ada',
    kind: 'device',
    device: 'device',
    createdAt: now,
  }
  const on = (command: Command, account: Account = ada, set: Partial<Parameters> = {}) => {
    const state = { accounts: [account], sessions: [pageOf(), onDevice] }
    const { answer, state: after } = decideOn(state, command, set, 'two-step')
    return { result: reasonOrType(answer), account: after.accounts[0], device: after.accounts[0]?.devices[0] }
  }
  const { trustDigest: _, ...left } = device

  test('find that is turned off ends the trust of a two-step account, and of no other', () => {
    const off: Command = { type: 'set-find', session: 'own', on: false }
    assert.deepEqual(on(off).device, { ...left, trusted: false, find: false })
    assert.deepEqual(on(off, { ...ada, scheme: 'two-factor' }).device, { ...device, find: false })
  })

  test('find that is turned on makes a device a candidate where that is declared, and never trusted', () => {
    const { candidate: _none, ...unlisted } = { ...left, trusted: false, find: false }
    const turnedOn = (declared: boolean) =>
      on(
        { type: 'set-find', session: 'own', on: true },
        { ...ada, devices: [unlisted] },
        {
          'twostep.candidate_on_find': declared,
        },
      ).device
    assert.deepEqual(turnedOn(true), { ...unlisted, find: true, candidate: true })
    assert.deepEqual(turnedOn(false), { ...unlisted, find: true })
  })

  test('a device that is taken off the list is trusted no more, and stays signed in', () => {
    const remove = (confirm?: true): Command => ({
      type: 'remove-device',
      session: 'ada',
      device: 'device',
      ...(confirm === undefined ? {} : { confirm }),
    })
    const set = { 'twostep.remove_confirm': true }
    assert.deepEqual([on(remove(), ada, set).result, on(remove(), ada, set).device], ['confirmation-required', device])
    const { candidate: _none, ...kept } = left
    assert.deepEqual(on(remove(true), ada, set).device, { ...kept, trusted: false })
  })

  test('wrong codes lock turning two-step on as long as is declared', () => {
    const phone = plainPhone({ verified: false })
    const lockedAfter = (failures: number) => {
      const account: Account = {
        ...ada,
        scheme: 'none',
        phones: [phone],
        twoStepPhone: 'phone',
        codeThrottle: { failures, lockedUntil: 0 },
      }
      const codes = [plainCode({ purpose: 'enrolment', phone: 'phone', issuedAt: now })]
      const state = { accounts: [account], sessions: [pageOf()], codes }
      const set = { 'code.attempts': 3, 'code.lock_time': 90 }
      const { state: after } = decideOn(state, { type: 'activate-two-step', session: 'ada', code: '999999' }, set)
      return after.accounts[0]?.codeThrottle.lockedUntil
    }
    assert.deepEqual([lockedAfter(1), lockedAfter(2)], [0, now + 90_000])
  })
})
