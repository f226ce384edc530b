import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Command } from '../../protocol/command.ts'
import type { Parameters } from '../../protocol/parameters.ts'
import { now } from '../fixtures/plain-decision.ts'
import { plainCode, plainPhone, plainSignIn } from '../fixtures/plain-rows.ts'
import { ada, decideReplaced, number, pendingSignIn, start } from '../fixtures/replaced-decision.ts'
import type { Policy } from '../policy/policy.ts'
import type { State } from '../state.ts'

/*
 * Every decision of the policies can be replaced. With the right ones much of what follows a decision is never reached:
 * these tests cover it.
 */
describe('a code may be allowed to go', () => {
  const text = (code: string) => `Your verification code is ${code}.`
  const entry = { id: 'entry', label: 'Mail', digest: 'digest of x', createdAt: now }

  test('to a number after a program signed in, where one is verified', () => {
    const enter: Command = {
      type: 'sign-in-program',
      identifier: ada.identifier,
      password: 'x',
      service: 'mail',
      program: 'Mail',
    }
    const sentTo = (phones: typeof ada.phones) =>
      decideReplaced({ appPasswords: { find: () => entry, fitsProgram: () => true, sendsCode: () => true } }, enter, {
        rest: { accounts: [{ ...ada, phones, appPasswords: [entry] }] },
      })
    const {
      result: answer,
      state,
      deliveries,
    } = sentTo([plainPhone({ id: 'waits', verified: false }), plainPhone({ number })])
    assert.equal(answer, 'program-signed-in')
    const [code] = state.codes
    assert.deepEqual(state.codes, [plainCode({ code: code?.code ?? '', issuedAt: now, phone: 'phone' })])
    assert.deepEqual(
      deliveries.map(({ id: _, ...rest }) => rest),
      [{ at: now, channel: 'text', to: number, purpose: 'sign-in', code: code?.code, text: text(code?.code ?? '') }],
    )
    const nobody = sentTo([plainPhone({ verified: false })])
    assert.deepEqual([nobody.result, nobody.deliveries], ['program-signed-in', []])
  })

  test('to an address, where nothing trusted can be reached', () => {
    const lonely = { ...ada, devices: [] }
    const { state, deliveries } = decideReplaced(
      { codes: { fallbackAddresses: () => ['ada@backup.example'] } },
      start(),
      {
        rest: { accounts: [lonely], signIns: [] },
      },
    )
    const [code] = state.codes
    assert.deepEqual(state.codes, [
      plainCode({ code: code?.code ?? '', issuedAt: now, signIn: state.signIns[0]?.id ?? '' }),
    ])
    const [{ to, channel, text: words } = { to: '', channel: '', text: '' }] = deliveries
    assert.deepEqual([to, channel, words], ['ada@backup.example', 'email', text(code?.code ?? '')])
  })
})

describe('a policy gets what it needs to decide:', () => {
  test('how a password came to be', () => {
    const seen: string[] = []
    const passwords: Partial<Policy['passwords']> = {
      acceptable: (_password, _parameters, origin) => seen.push(origin) > 0,
      replacesOldPassword: (how) => seen.push(how) > 0,
      revokesAppPasswords: (how) => seen.push(how) > 0,
    }
    const result = (command: Command, rest: Partial<State> = {}) => {
      seen.splice(0)
      assert.equal(
        decideReplaced({ passwords }, command, { rest, set: { 'recovery.revokes_app_passwords': true } }).answer
          .type !== 'refused',
        true,
      )
      return seen.join()
    }
    const newPassword = 'Correct-Horse-7'
    const owner = { account: 'ada', startedAt: now, done: false }
    assert.equal(result({ type: 'create-account', identifier: 'eve@example.com', password: newPassword }), 'creation')
    assert.equal(
      result({ type: 'change-password', session: 'ada', currentPassword: 'password', newPassword }),
      'change,change,change',
    )
    assert.equal(result({ type: 'reset-password', session: 'own', newPassword }), 'reset,reset,reset')
    assert.equal(
      result(
        { type: 'finish-password-reset', reset: 'reset', code: '000001', newPassword },
        {
          resets: [{ ...owner, id: 'reset' }],
          codes: [plainCode({ code: '000001', purpose: 'password-reset', reset: 'reset', issuedAt: now })],
        },
      ),
      'reset,reset,reset',
    )
    assert.equal(
      result({ type: 'choose-password', change: 'change', newPassword }, { changes: [{ ...owner, id: 'change' }] }),
      'forced,forced,forced',
    )
    assert.equal(
      result(
        { type: 'finish-recovery', recovery: 'recovery', code: '000001', newPassword },
        {
          recoveries: [{ id: 'recovery', account: 'ada', evidenceMatch: 'full', number, readyAt: now, state: 'open' }],
          codes: [plainCode({ code: '000001', purpose: 'recovery', reset: 'recovery', issuedAt: now })],
        },
      ),
      'reset,reset',
    )
  })

  test('whether identifier and password were given once more', () => {
    const again = (given: object) => {
      const seen: boolean[] = []
      const needsReauthentication = (_: Parameters, both: boolean) => seen.push(both) < 0
      const create = { type: 'create-app-password', session: 'ada', label: 'Mail', ...given } as const
      decideReplaced({ appPasswords: { needsReauthentication } }, create)
      return seen.join()
    }
    const { identifier } = ada
    assert.deepEqual([{ identifier, password: 'password' }, { identifier }, { password: 'password' }, {}].map(again), [
      'true',
      'false',
      'false',
      'false',
    ])
  })

  test('which sign-ins of the account there were', () => {
    const seen: string[] = []
    const denialBlocksLater: Policy['signIn']['denialBlocksLater'] = (signIns) =>
      seen.push(...signIns.map(({ id }) => id)) < 0
    decideReplaced({ signIn: { denialBlocksLater } }, start(), {
      rest: { signIns: [plainSignIn({ id: 'of bob', account: 'bob' }), { ...pendingSignIn, state: 'denied' }] },
    })
    assert.deepEqual(seen, ['sign-in'])
  })
})
