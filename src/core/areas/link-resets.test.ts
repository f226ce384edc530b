import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Parameters } from '../../protocol/parameters.ts'
import { plainOptions } from '../fixtures/plain-service.ts'
import { createService } from '../service.ts'

const identifier = 'ada@example.test'
const password = 'Correct horse 1'

const begin = async (set: Partial<Parameters> = {}) => {
  const options = plainOptions({ edition: '2fa-2018', set })
  const service = createService(options)
  const made = await service.control({ type: 'provision-account', identifier, password, scheme: 'two-factor' })
  const session = made.type === 'provisioned' ? made.session : ''
  const mailed = async () => {
    const answer = await service.execute({ type: 'start-link-reset', identifier })
    assert.equal(answer.type, 'link-reset-started')
    const read = await service.control({ type: 'read-deliveries' })
    const last = 'deliveries' in read ? read.deliveries.at(-1) : undefined
    assert.deepEqual([last?.channel, last?.to, last?.purpose], ['email', identifier, 'password-reset'])
    return last?.link ?? ''
  }
  const follow = async (link: string, newPassword = 'Correct horse 2') => {
    const answer = await service.execute({ type: 'finish-link-reset', link, newPassword })
    return answer.type === 'refused' ? answer.reason : answer.type
  }
  const signIn = async (offered: string) => {
    const client = { kind: 'browser' } as const
    const answer = await service.execute({ type: 'start-sign-in', identifier, password: offered, client })
    return answer.type === 'refused' ? answer.reason : answer.type
  }
  return { service, session, mailed, follow, signIn, clock: options.clock }
}

describe('a mailed link', () => {
  test('resets the password once, and keeps the second factor', async () => {
    const { mailed, follow, signIn } = await begin()
    const link = await mailed()
    assert.equal(await follow(`${link}x`), 'link-ended')
    assert.equal(await follow(link, 'short'), 'password-policy')
    assert.equal(await follow(link), 'password-changed')
    assert.equal(await follow(link, 'Correct horse 3'), 'link-ended')
    assert.equal(await signIn('Correct horse 2'), 'code-required')
    assert.equal(await signIn(password), 'wrong-credentials')
  })

  test('ends with its life, with a newer one and with a changed password', async () => {
    const { mailed, follow, clock, service, session } = await begin({ 'resetlink.lifetime': 60 })
    const first = await mailed()
    clock.advance(60_000)
    assert.equal(await follow(first), 'link-ended')
    const [second, third] = [await mailed(), await mailed()]
    assert.equal(await follow(second), 'link-ended')
    clock.advance(59_999)
    await service.execute({
      type: 'change-password',
      session,
      currentPassword: password,
      newPassword: 'Correct horse 4',
    })
    assert.equal(await follow(third), 'link-ended')
  })

  test('is asked for as often as codes may be sent, known or not, with the same answer', async () => {
    const { service } = await begin({ 'code.sends': 1 })
    const ask = async (whose: string) => {
      const answer = await service.execute({ type: 'start-link-reset', identifier: whose })
      return answer.type === 'refused' ? answer.reason : answer.type
    }
    for (const whose of [identifier, 'nobody@example.test'])
      assert.deepEqual([await ask(whose), await ask(whose)], ['link-reset-started', 'too-many-sends'])
  })
})

test('sessions are listed, ended one by one and all at once, with the password', async () => {
  const { service, session } = await begin()
  const made = await service.control({
    type: 'provision-account',
    identifier: 'ben@example.test',
    password,
    scheme: 'none',
  })
  const ben = made.type === 'provisioned' ? made.session : ''
  const others = await Promise.all(
    [1, 2].map(async () => {
      const client = { kind: 'browser' } as const
      const answer = await service.execute({ type: 'start-sign-in', identifier: 'ben@example.test', password, client })
      return answer.type === 'signed-in' ? answer.session : ''
    }),
  )
  const list = async () => {
    const answer = await service.execute({ type: 'list-sessions', session: ben })
    return answer.type === 'sessions' ? answer.sessions : []
  }
  const listed = await list()
  assert.deepEqual(
    listed.map(({ current }) => current),
    [true, false, false],
  )
  const sessionId = listed[1]?.sessionId ?? ''
  const end = async (command: object) => {
    const answer = await service.execute({ type: 'end-session', session: ben, sessionId, ...command })
    return answer.type === 'refused' ? answer.reason : answer.type
  }
  assert.equal(await end({}), 'reauthentication-required')
  assert.equal(await end({ password: 'other' }), 'wrong-credentials')
  assert.equal(await end({ password, session }), 'not-found')
  assert.equal(await end({ password }), 'sessions-ended')
  assert.equal((await list()).length, 2)
  await service.execute({ type: 'end-other-sessions', session: ben, password })
  assert.equal((await list()).length, 1)
  for (const token of others)
    assert.equal((await service.execute({ type: 'read-account', session: token })).type, 'refused')
  assert.equal((await service.execute({ type: 'read-account', session })).type, 'account')
})
