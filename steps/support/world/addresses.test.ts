import assert from 'node:assert/strict'
import { test } from 'node:test'
import { refused } from '../../../src/protocol/refusal.ts'
import { Addresses } from './addresses.ts'

const signIn = (identifier: string) => ({ type: 'start-sign-in', identifier, password: 'wrong' })
const enter = (token: string) => ({ type: 'enter-code', signIn: token, code: '1' })
const wrong = refused('wrong-credentials')
const tooMany = refused('too-many-attempts', { retryAfter: 60 })

test('each identifier has its own address, however it is spelt, and what follows from its answers too', () => {
  const addresses = new Addresses()
  assert.equal(addresses.before(signIn('ada@example.test')), undefined, 'that of the sandbox')
  addresses.note(signIn('ada@example.test'), { type: 'code-required', signIn: 'token of Ada' })
  const ben = addresses.before(signIn('ben@example.test'))
  assert.match(ben ?? '', /^198\./)
  addresses.note(signIn('ben@example.test'), { type: 'code-required', signIn: 'token of Ben' })
  assert.equal(addresses.before(enter('token of Ben')), undefined, 'still there')
  const ada = addresses.before(enter('token of Ada'))
  assert.notEqual(ada, ben)
  assert.equal(addresses.before(signIn('ADA@example.test')), undefined)
  assert.equal(addresses.before(enter('token of Ben')), ben)
  assert.equal(addresses.before({ type: 'read-link', link: 'of nobody' }), undefined)
})

test('an address that a scenario chose is the one of everybody, and a name is one that no other scenario has', () => {
  const [one, other] = [new Addresses(), new Addresses()]
  one.before(signIn('ada'))
  assert.equal(one.choose('203.0.113.7'), '203.0.113.7')
  assert.equal(one.before(signIn('ben')), undefined)
  assert.equal(one.choose('A'), one.choose('A'))
  assert.equal(new Set([one.choose('A'), one.choose('B'), other.choose('A')]).size, 3)
})

test('a stranger has an address of their own', async () => {
  const addresses = new Addresses()
  addresses.before(signIn('ada'))
  const theirs = await addresses.asStranger(async () => addresses.before(signIn('ada')))
  assert.match(theirs ?? '', /^198\./)
  assert.notEqual(addresses.before(signIn('ada')), theirs)
})

test('a refusal for the number of requests is doubted where somebody else made some of them', async () => {
  const seen = (...answers: readonly (readonly [string, object])[]): string | undefined => {
    const addresses = new Addresses()
    for (const [who, answer] of answers) addresses.note(signIn(who), answer)
    return addresses.doubt()
  }
  assert.match(seen(['ada', wrong], ['nobody', tooMany]) ?? '', /a limit for each network address/)
  assert.match(seen(['ada', tooMany], ['nobody', tooMany]) ?? '', /a limit for each network address/)
  assert.equal(seen(['ada', tooMany], ['nobody', wrong]), undefined, 'more requests, and no limit')
  assert.equal(seen(['ada', wrong], ['ada', tooMany]), undefined, 'all of them are of one person')
  assert.equal(seen(['ada', { type: 'signed-in' }], ['ben', tooMany]), undefined, 'nothing was refused before')
  const addresses = new Addresses()
  await addresses.asStranger(async () => addresses.note(signIn('ada'), wrong))
  addresses.note({ type: 'start-password-reset', identifier: 'ada' }, tooMany)
  assert.match(addresses.doubt() ?? '', /a limit/)
})
