import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decideOn, pageOf, reasonOrType } from '../fixtures/plain-decision.ts'
import { plainAccount } from '../fixtures/plain-rows.ts'

const ada = plainAccount()
const bob = plainAccount({ id: 'bob', identifier: 'bob@example.com', mailAddress: 'bob@mail.example.com' })
const create = (address: string, account = ada) =>
  decideOn({ accounts: [account, bob], sessions: [pageOf()] }, { type: 'create-mail-address', session: 'ada', address })

test('a mail address is kept in one form', () => {
  const { answer, state } = create(' Ada@Mail.Example.com ')
  assert.deepEqual(answer, { type: 'mail-address-created' })
  assert.deepEqual(state.accounts, [{ ...ada, mailAddress: 'ada@mail.example.com' }, bob])
})

test('one that is none, that somebody has, or that is one too many is refused', () => {
  assert.equal(reasonOrType(create('ada').answer), 'malformed')
  assert.equal(reasonOrType(create('bob@mail.example.com').answer), 'already-exists')
  assert.equal(reasonOrType(create('bob@example.com').answer), 'already-exists')
  assert.equal(reasonOrType(create('ada@example.com').answer), 'already-exists')
  const own = { ...ada, mailAddress: 'ada@mail.example.com' }
  const again = create('ada.l@mail.example.com', own)
  assert.equal(reasonOrType(again.answer), 'already-exists')
  assert.deepEqual(again.state.accounts, [own, bob])
})
