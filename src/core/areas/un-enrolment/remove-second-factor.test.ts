import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Command } from '../../../protocol/command.ts'
import type { Edition } from '../../../rules/rule.ts'
import { decideOn, now, pageOf, reasonOrType } from '../../fixtures/plain-decision.ts'
import { plainAccount, plainDevice, plainPhone } from '../../fixtures/plain-rows.ts'
import type { Account, State } from '../../state.ts'

const questions = [1, 2, 3].map((at) => ({ question: `question ${at}`, answer: `answer ${at}` }))
const device = plainDevice({ trustDigest: 'digest of trust' })
const ada = plainAccount({
  phones: [plainPhone()],
  devices: [device],
  trustedBrowsers: [{ digest: 'digest of browser', trustedAt: now }],
  dateOfBirth: '1980-01-02',
})
const on = (command: Command, account: Account = ada, edition: Edition = '2fa-2017', rest: Partial<State> = {}) => {
  const { answer, state } = decideOn({ accounts: [account], sessions: [pageOf()], ...rest }, command, {}, edition)
  return { result: reasonOrType(answer), answer, account: state.accounts[0], sessions: state.sessions }
}
const given = { session: 'ada', dateOfBirth: '1980-01-02', questions } as const
const off: Command = { type: 'turn-off-two-factor', ...given }
const { trustDigest: _, ...left } = device

test('nothing of the second factor is left once it is off', () => {
  const done = on(off)
  assert.deepEqual(done.answer, { type: 'turn-off', scheme: 'off', missing: [] })
  assert.deepEqual(done.account, {
    ...ada,
    scheme: 'none',
    questions,
    trustedBrowsers: [],
    devices: [{ ...left, trusted: false }],
  })
})

test('each way off is for its own scheme', () => {
  const step: Command = { type: 'turn-off-two-step', ...given }
  assert.deepEqual(
    [on(off, { ...ada, scheme: 'two-step' }).result, on(off, { ...ada, scheme: 'none' }).result],
    ['not-found', 'not-found'],
  )
  for (const scheme of ['two-factor', 'none'] as const) assert.equal(on(step, { ...ada, scheme }).result, 'not-found')
  assert.equal(on(step, { ...ada, scheme: 'two-step' }, 'two-step').result, 'turn-off')
})

test('the answer names what is missing to turn two-step off, and two-step stays on', () => {
  const account = { ...ada, scheme: 'two-step' as const }
  const bare = on({ type: 'turn-off-two-step', session: 'ada' }, account, 'two-step')
  assert.deepEqual(bare.answer, { type: 'turn-off', scheme: 'still-on', missing: ['date-of-birth', 'questions'] })
  assert.deepEqual(bare.account, account)
})

test('what was given is counted in the session that gave it', () => {
  const half: Command = { type: 'turn-off-two-factor', session: 'ada', dateOfBirth: '1980-01-02' }
  const started = on(half)
  assert.deepEqual(started.answer, { type: 'turn-off', scheme: 'still-on', missing: ['questions'] })
  const other = { ...pageOf(), digest: 'digest of other' }
  const more = (session: string) =>
    on({ type: 'turn-off-two-factor', session, questions }, started.account, '2fa-2017', {
      sessions: [pageOf(), other],
    })
  assert.deepEqual(more('ada').answer, { type: 'turn-off', scheme: 'off', missing: [] })
  const elsewhere = more('other')
  assert.deepEqual(elsewhere.answer, { type: 'turn-off', scheme: 'still-on', missing: ['date-of-birth'] })
  assert.deepEqual(elsewhere.account?.pendingUnEnrolment, {
    session: 'digest of other',
    dateConfirmed: false,
    questions,
  })
})

describe('the link that undoes an enrolment', () => {
  const enrolmentUndo: NonNullable<Account['enrolmentUndo']> = {
    at: now - 1_000,
    linkDigest: 'digest of link',
    previousScheme: 'none',
    previousPasswordHash: 'hash of earlier',
    previousQuestions: questions,
    previousPhones: ['phone'],
  }
  const entry = { id: 'early', label: 'Mail', digest: 'digest of secret', createdAt: now - 2_000 }
  const account: Account = {
    ...ada,
    enrolmentUndo,
    phones: [plainPhone(), plainPhone({ id: 'later', number: '+12025550107' })],
    appPasswords: [
      entry,
      { ...entry, id: 'at once', createdAt: enrolmentUndo.at },
      { ...entry, id: 'gone', revokedAt: 7 },
    ],
  }
  const follow: Command = { type: 'follow-undo-link', link: 'link' }

  test('brings back what was there before, and lets nothing stay that came later', () => {
    const { answer, account: after, sessions } = on(follow, account)
    assert.deepEqual(answer, { type: 'enrolment-undone' })
    assert.deepEqual(after, {
      ...account,
      scheme: 'none',
      passwordHash: 'hash of earlier',
      questions,
      phones: [plainPhone()],
      devices: [{ ...left, trusted: false, signedIn: false }],
      trustedBrowsers: [],
      appPasswords: [
        entry,
        { ...entry, id: 'at once', createdAt: enrolmentUndo.at, revokedAt: now },
        account.appPasswords[2],
      ],
      enrolmentUndo: { ...enrolmentUndo, undone: true, previousQuestions: [] },
    })
    assert.deepEqual(sessions, [])
  })

  test('opens nothing when it is another one, or too old', () => {
    assert.equal(on({ ...follow, link: 'another' } as Command, account).result, 'link-ended')
    assert.equal(on(follow, { ...account, enrolmentUndo: { ...enrolmentUndo, at: 0 } }).result, 'link-ended')
    assert.equal(on(follow, ada).result, 'link-ended')
  })

  test('works once, or as often as is declared', () => {
    const undone = { ...account, enrolmentUndo: { ...enrolmentUndo, undone: true } }
    const again = (single: boolean) => {
      const state = { accounts: [undone], sessions: [pageOf()] }
      const decided = decideOn(state, follow, { 'unenrol.link_single_use': single })
      return [reasonOrType(decided.answer), decided.state.accounts[0]?.scheme]
    }
    assert.deepEqual(again(true), ['link-ended', 'two-factor'])
    assert.deepEqual(again(false), ['enrolment-undone', 'two-factor'])
  })
})
