import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ControlOf } from '../../protocol/control.ts'
import type { Parameters } from '../../protocol/parameters.ts'
import { plainService } from '../fixtures/plain-service.ts'
import type { Service } from '../service.ts'

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

test('a sign-in that waits when two-step is turned off is over', async () => {
  const { service, session } = await begin()
  const begun = await startSignIn(service)
  assert.equal(begun.type, 'code-required')
  const signIn = begun.type === 'code-required' ? begun.signIn : ''
  const off = await service.execute({ type: 'turn-off-two-step', session, dateOfBirth, answers: ['Rex'] })
  assert.deepEqual(off, { type: 'turn-off', scheme: 'off', missing: [] })
  const code = await service.execute({ type: 'enter-code', signIn, code: '000000' })
  assert.deepEqual(code, { type: 'refused', reason: 'sign-in-ended' })
})

test('who has no questions on file makes new ones, whatever is declared', async () => {
  const { service, session } = await begin({ 'twostep.off_questions': 'answer' }, { questions: [] })
  const asked = await service.execute({ type: 'turn-off-two-step', session, dateOfBirth, answers: [] })
  assert.deepEqual(asked, { type: 'turn-off', scheme: 'still-on', missing: ['questions'] })
})

test('too few new questions will not do', async () => {
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

test('where no backup address is on file, the account address is told', async () => {
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

test('a trusted device that signs in anew without its mark is asked for a code, and keeps its trust', async () => {
  const { service, device } = await begin()
  const begun = await service.execute({ type: 'start-sign-in', identifier, password, client: tablet })
  if (begun.type !== 'code-required') throw new Error(`a code should be asked for: ${begun.type}`)
  const { signIn, phones } = begun
  await service.execute({ type: 'send-code', signIn, via: 'text', phone: phones[0]?.phone ?? '' })
  const done = await service.execute({ type: 'enter-code', signIn, code: await lastCode(service) })
  assert.deepEqual(done.type === 'signed-in' && [done.device, done.trusted], [device, true])
})
