import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Client } from '../../protocol/client.ts'
import type { Answer } from '../../protocol/command.ts'
import { type ParameterName, type Parameters, parameters } from '../../protocol/parameters.ts'
import { decideOn, now, reasonOrType } from '../fixtures/plain-decision.ts'
import { plainAccount, plainSignIn } from '../fixtures/plain-rows.ts'
import type { Hasher, IdGenerator } from '../platform.ts'
import { policy } from '../policy/policy.ts'
import { createService, type Service, virtualClock } from '../service.ts'
import type { Account, State } from '../state.ts'

const defaults = Object.fromEntries(
  Object.entries(parameters).map(([name, spec]) => [name as ParameterName, spec.default]),
) as Parameters

let minted = 0
const idGenerator: IdGenerator = {
  token: () => `token-${++minted}`,
  code: (length) => String(++minted).padStart(length, '0'),
}
const hasher: Hasher = {
  hashPassword: (password) => `hash of ${password}`,
  verifyPassword: (password, hash) => hash === `hash of ${password}`,
  digest: (secret) => `digest of ${secret}`,
  timingSafeEqual: (one, other) => one === other,
}

const identifier = 'ada@example.test'
const password = 'Correct horse 1'
const phone = { kind: 'phone', name: 'phone', version: '11.2', hardware: 'a' } as const

const begin = async () => {
  const service = createService({
    edition: '2fa-2018',
    parameters: defaults,
    policy,
    idGenerator,
    hasher,
    clock: virtualClock(Date.UTC(2018, 5, 1)),
  })
  const made = await service.control({
    type: 'provision-account',
    identifier,
    password,
    scheme: 'none',
    phones: [{ number: '+12025550101' }],
    devices: [{ client: phone, status: 'signed-in' }],
    questions: [{ question: 'What was your first pet called?', answer: 'Rex' }],
  })
  assert.equal(made.type, 'provisioned')
  return { service, session: made.type === 'provisioned' ? made.session : '' }
}

const asked = async (service: Service): Promise<string> => {
  const answer = await service.execute({ type: 'start-sign-in', identifier, password, client: { kind: 'browser' } })
  assert.equal(answer.type, 'questions-required')
  return answer.type === 'questions-required' ? answer.signIn : ''
}

const reason = (answer: Answer): string => (answer.type === 'refused' ? answer.reason : answer.type)

test('a sign-in that waits for answers takes no code', async () => {
  const { service } = await begin()
  const signIn = await asked(service)
  assert.equal(reason(await service.execute({ type: 'send-code', signIn, via: 'text' })), 'sign-in-ended')
  assert.equal(reason(await service.execute({ type: 'enter-code', signIn, code: '000001' })), 'sign-in-ended')
  assert.equal(reason(await service.execute({ type: 'answer-questions', signIn, answers: ['Rex'] })), 'signed-in')
})

test('wrong answers lock the answers, whichever sign-in they are given in', async () => {
  const { service } = await begin()
  for (let wrong = 0; wrong < defaults['questions.attempts']; wrong += 1) {
    const answer = await service.execute({ type: 'answer-questions', signIn: await asked(service), answers: ['Tom'] })
    assert.equal(reason(answer), 'wrong-answers')
  }
  const answer = await service.execute({ type: 'answer-questions', signIn: await asked(service), answers: ['Rex'] })
  assert.equal(reason(answer), 'too-many-attempts')
})

test('fewer or more answers than questions are wrong', async () => {
  const { service } = await begin()
  for (const answers of [[], ['Rex', 'Rex'], ['']]) {
    const answer = await service.execute({ type: 'answer-questions', signIn: await asked(service), answers })
    assert.equal(reason(answer), 'wrong-answers')
  }
})

describe('answers to the security questions', () => {
  const questions = [{ question: 'First pet?', answer: 'Rex' }]
  const ada = plainAccount({ scheme: 'none', questions })
  const asked = plainSignIn({ state: 'answering', startedAt: now })
  const bobs = { ...asked, id: 'of bob', account: 'bob' }

  /** Gives these answers to the questions of a sign-in. */
  const answered = (more: { account?: Account; client?: Client; rest?: Partial<State>; answers?: string[] } = {}) => {
    const { account = ada, client = asked.client, rest = {}, answers = ['Rex'] } = more
    const signIns = [bobs, { ...asked, client }]
    const bob = plainAccount({ id: 'bob', identifier: 'bob@example.com', scheme: 'none', questions })
    const command = { type: 'answer-questions', signIn: 'sign-in', answers } as const
    const { answer, state } = decideOn({ accounts: [bob, account], signIns, ...rest }, command)
    return { result: reasonOrType(answer), answer, state }
  }

  test('the right answers complete the sign-in that asked, and no other', () => {
    const { answer, state } = answered()
    assert.deepEqual(answer, { type: 'signed-in', session: 'token-1', trusted: false })
    assert.deepEqual(state.signIns, [bobs, { ...asked, state: 'completed' }])
    assert.deepEqual(state.sessions, [{ digest: 'digest of token-1', account: 'ada', kind: 'browser', createdAt: now }])
  })

  test('answers make no device trusted', () => {
    const { answer, state } = answered({ client: { kind: 'phone', version: '12', hardware: 'new' } })
    assert.deepEqual(answer, { type: 'signed-in', session: 'token-2', device: 'token-1', trusted: false })
    assert.equal(state.accounts[1]?.devices[0]?.trusted, false)
  })

  test('where a new password is demanded the answers lead to it', () => {
    const { answer, state } = answered({ account: { ...ada, mustChangePassword: true } })
    assert.deepEqual(answer, { type: 'password-change-required', change: 'token-1' })
    assert.deepEqual([state.changes.map(({ account }) => account), state.sessions], [['ada'], []])
  })

  test('wrong answers, and answers to what is over, open nothing', () => {
    assert.equal(answered({ answers: ['Max'] }).result, 'wrong-answers')
    assert.equal(answered({ rest: { signIns: [bobs] } }).result, 'sign-in-ended')
    assert.equal(answered({ rest: { signIns: [{ ...asked, state: 'completed' }] } }).result, 'sign-in-ended')
    assert.equal(answered({ rest: { signIns: [{ ...asked, startedAt: 0 }] } }).result, 'sign-in-ended')
    assert.equal(answered({ rest: { signIns: [{ ...asked, account: 'nobody' }] } }).result, 'sign-in-ended')
  })
})
