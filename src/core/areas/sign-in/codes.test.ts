import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Answer } from '../../../protocol/command.ts'
import type { Parameters } from '../../../protocol/parameters.ts'
import { decideOn, now, pageOf } from '../../fixtures/plain-decision.ts'
import { plainAccount, plainCode, plainPhone, plainSignIn } from '../../fixtures/plain-rows.ts'
import { plainService } from '../../fixtures/plain-service.ts'

const identifier = 'ada@example.test'
const password = 'Correct horse 1'
const [number, added] = ['+12025550101', '+12025550144']

const begin = async (set: Partial<Parameters> = {}) => {
  const service = plainService({ edition: '2fa-2018', set })
  const made = await service.control({
    type: 'provision-account',
    identifier,
    password,
    scheme: 'two-factor',
    phones: [{ number }],
    devices: [{ client: { kind: 'mac', version: '10.12', name: 'Mac' }, status: 'trusted' }],
  })
  if (made.type !== 'provisioned') throw new Error('the account should be made')
  const signIn = async () => {
    const started = await service.execute({ type: 'start-sign-in', identifier, password, client: { kind: 'browser' } })
    if (started.type !== 'code-required') throw new Error('a code should be asked for')
    return { signIn: started.signIn, phone: started.phones[0]?.phone ?? '' }
  }
  const sent = async (): Promise<string> => {
    const read = await service.control({ type: 'read-deliveries' })
    return (read.type === 'deliveries' && read.deliveries.at(-1)?.code) || ''
  }
  const wait = (seconds: number) => service.control({ type: 'advance-clock', seconds })
  return { service, session: made.session, mac: made.devices[0]?.session ?? '', signIn, sent, wait }
}
const refusal = (answer: Answer) => (answer.type === 'refused' ? [answer.reason, answer.retryAfter] : answer.type)

test('after too many sends the refusal says when the next code can be sent', async () => {
  const { service, signIn, wait } = await begin({ 'code.sends': 2, 'code.send_window': 100 })
  const started = await signIn()
  const send = async () => refusal(await service.execute({ type: 'send-code', ...started, via: 'text' }))
  assert.equal(await send(), 'code-sent')
  await wait(30)
  assert.equal(await send(), 'code-sent')
  assert.deepEqual(await send(), ['too-many-sends', 70])
  await wait(70)
  assert.equal(await send(), 'code-sent')
  assert.deepEqual(await send(), ['too-many-sends', 30])
})

test('after too many generated codes the refusal says the same', async () => {
  const { service, mac, wait } = await begin({
    'code.on_demand': 1,
    'code.send_window': 100,
    'code.on_demand_reauth': 'never',
  })
  const generate = async () => refusal(await service.execute({ type: 'generate-code', session: mac }))
  assert.equal(await generate(), 'code-generated')
  await wait(40)
  assert.deepEqual(await generate(), ['too-many-sends', 60])
  await wait(60)
  assert.equal(await generate(), 'code-generated')
})

test('a Mac that has to give the password is refused without it, and with a wrong one', async () => {
  const { service, mac } = await begin({ 'code.on_demand_reauth': 'always' })
  const generate = async (given?: string) =>
    refusal(
      await service.execute({
        type: 'generate-code',
        session: mac,
        ...(given === undefined ? {} : { password: given }),
      }),
    )
  assert.deepEqual(await generate(), ['reauthentication-required', undefined])
  assert.deepEqual(await generate('other'), ['wrong-credentials', undefined])
  assert.equal(await generate(password), 'code-generated')
})

describe('an entry is refused', () => {
  test('as malformed or wrong, and as too many with the seconds that are left', async () => {
    const { service, signIn, wait } = await begin({
      'code.attempts': 2,
      'code.lock_time': 60,
      'code.malformed_counts': false,
    })
    const { signIn: id } = await signIn()
    const enter = async (code: string) => refusal(await service.execute({ type: 'enter-code', signIn: id, code }))
    assert.deepEqual(await enter('12'), ['malformed-code', undefined])
    assert.deepEqual(await enter('999999'), ['wrong-code', undefined])
    assert.deepEqual(await enter('999999'), ['wrong-code', undefined])
    await wait(20)
    assert.deepEqual(await enter('999999'), ['too-many-attempts', 40])
  })

  test('once the sign-in is over, and for a sign-in that never was', async () => {
    const { service, signIn, sent } = await begin()
    const started = await signIn()
    await service.execute({ type: 'send-code', ...started, via: 'text' })
    const enter = async (id: string) =>
      refusal(await service.execute({ type: 'enter-code', signIn: id, code: await sent() }))
    assert.equal(await enter(started.signIn), 'signed-in')
    assert.deepEqual(await enter(started.signIn), ['sign-in-ended', undefined])
    assert.deepEqual(await enter('nothing'), ['sign-in-ended', undefined])
  })
})

describe('a number that waits for its code', () => {
  const add = async (set: Partial<Parameters> = {}) => {
    const { service, session, sent, wait } = await begin(set)
    const answer = await service.execute({ type: 'add-phone', session, number: added, method: 'text' })
    const phone = answer.type === 'phone-added' ? answer.phone : ''
    const verify = async (code: string) =>
      refusal(await service.execute({ type: 'verify-phone', session, phone, code }))
    return { service, session, phone, verify, sent, wait }
  }

  test('locks after wrong ones in a row, and a right one resets the count', async () => {
    const set = { 'code.attempts': 2, 'code.lock_time': 60, 'code.malformed_counts': true } as const
    const { verify, sent, wait } = await add(set)
    assert.deepEqual(await verify('999999'), ['wrong-code', undefined])
    assert.deepEqual(await verify('12'), ['malformed-code', undefined])
    assert.deepEqual(await verify(await sent()), ['too-many-attempts', 60])
    await wait(60)
    assert.equal(await verify(await sent()), 'phone-verified')
  })

  test('does not count what is malformed, where that is declared', async () => {
    const { verify, sent } = await add({ 'code.attempts': 1, 'code.malformed_counts': false })
    await verify('12')
    assert.equal(await verify(await sent()), 'phone-verified')
  })

  test('must not be on file already, must be well-formed, and must fit the limit', async () => {
    const { service, session, phone } = await add({ 'phone.max': 2 })
    const addOne = async (written: string) =>
      refusal(await service.execute({ type: 'add-phone', session, number: written, method: 'text' }))
    assert.deepEqual(await addOne('no number'), ['malformed', undefined])
    assert.deepEqual(await addOne('0012025550101'), ['already-exists', undefined])
    assert.deepEqual(await addOne('+12025550155'), ['limit-reached', undefined])
    const removeOne = async (id: string) => refusal(await service.execute({ type: 'remove-phone', session, phone: id }))
    assert.deepEqual(await removeOne('nothing'), ['not-found', undefined])
    assert.equal(await removeOne(phone), 'phone-removed')
    const listed = await service.execute({ type: 'list-phones', session })
    const [only] = listed.type === 'phones' ? listed.phones : []
    assert.deepEqual(await removeOne(only?.phone ?? ''), ['last-phone', undefined])
  })
})

describe('the right code', () => {
  const ada = plainAccount({ phones: [plainPhone()], codeThrottle: { failures: 2, lockedUntil: 0 } })
  const started = plainSignIn({ startedAt: now })
  const texted = plainCode({ code: '000001', issuedAt: now, signIn: 'sign-in', phone: 'phone' })
  const called = { ...texted, code: '000002', channel: 'call' } as const
  const enter = (signIn: Partial<typeof started> = {}, set: Partial<Parameters> = {}) => {
    const state = {
      accounts: [ada],
      sessions: [pageOf()],
      signIns: [{ ...started, ...signIn }],
      codes: [texted, called],
    }
    const command = { type: 'enter-code', signIn: 'sign-in', code: '000001' } as const
    const decided = decideOn(state, command, { 'code.attempts_scope': 'account', 'code.single_use': true, ...set })
    return { ...decided.state, result: refusal(decided.answer) }
  }

  test('completes its sign-in, and leaves neither itself nor another code of that sign-in to be used', () => {
    const { result, signIns, codes, accounts } = enter()
    assert.equal(result, 'signed-in')
    assert.deepEqual(signIns, [{ ...started, state: 'completed' }])
    assert.deepEqual(codes, [
      { ...texted, spent: true },
      { ...called, spent: true },
    ])
    assert.equal(accounts[0]?.codeThrottle.failures, 0)
  })

  test('stays as it is where codes may be used more than once', () => {
    const spent = enter({}, { 'code.single_use': false }).codes.map((code) => code.spent)
    assert.deepEqual(spent, [false, true])
  })

  test('opens nothing once the time of its sign-in is up, or its account is gone', () => {
    const set = { 'signin.pending_lifetime': 60, 'code.lifetime': 600 }
    assert.equal(enter({ startedAt: now - 59_999 }, set).result, 'signed-in')
    assert.deepEqual(enter({ startedAt: now - 60_000 }, set).result, ['sign-in-ended', undefined])
    assert.deepEqual(enter({ account: 'nobody' }).result, ['sign-in-ended', undefined])
  })
})
