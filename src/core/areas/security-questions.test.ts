import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answer } from '../../protocol/command.ts'
import { type ParameterName, type Parameters, parameters } from '../../protocol/parameters.ts'
import type { Mint, Secrets } from '../given.ts'
import { policy } from '../policy/policy.ts'
import { createService, type Service, virtualClock } from '../service.ts'

const defaults = Object.fromEntries(
  Object.entries(parameters).map(([name, spec]) => [name as ParameterName, spec.default]),
) as Parameters

let minted = 0
const mint: Mint = {
  token: () => `token-${++minted}`,
  code: (length) => String(++minted).padStart(length, '0'),
}
const secrets: Secrets = {
  hashPassword: (password) => `hash of ${password}`,
  verifyPassword: (password, hash) => hash === `hash of ${password}`,
  digest: (secret) => `digest of ${secret}`,
  equal: (one, other) => one === other,
}

const identifier = 'ada@example.test'
const password = 'Correct horse 1'
const phone = { kind: 'phone', name: 'phone', version: '11.2', hardware: 'a' } as const

const begin = async () => {
  const service = createService({
    edition: '2fa-2018',
    parameters: defaults,
    policy,
    mint,
    secrets,
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
