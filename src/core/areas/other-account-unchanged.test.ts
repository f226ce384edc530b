import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Command } from '../../protocol/command.ts'
import type { Parameters } from '../../protocol/parameters.ts'
import type { Edition } from '../../rules/rule.ts'
import { decideOn, now, reasonOrType } from '../fixtures/plain-decision.ts'
import {
  plainAccount,
  plainCode,
  plainDevice,
  plainEnrolment,
  plainHasher,
  plainPhone,
  plainSignIn,
} from '../fixtures/plain-rows.ts'
import type { Account, Session, State } from '../state.ts'

const newPassword = 'Correct-Horse-7'
const questions = [1, 2, 3].map((at) => ({ question: `question ${at}`, answer: `answer ${at}` }))
const enrolmentUndo: NonNullable<Account['enrolmentUndo']> = {
  at: now,
  linkDigest: plainHasher.digest('link of ada'),
  previousScheme: 'none',
  previousPasswordHash: 'hash of earlier',
  previousQuestions: [],
  previousPhones: ['phone of ada'],
}

/** Everything that the service keeps of one account, open and finished; `own` names its rows, so that no two accounts share one. */
const rowsOf = (id: string, more: Partial<Account> = {}) => {
  const own = (row: string): string => `${row} of ${id}`
  const account = plainAccount({
    id,
    identifier: `${id}@example.com`,
    phones: [plainPhone({ id: own('phone'), number: id === 'ada' ? '+12025550101' : '+12025550102' })],
    devices: ['device', 'other device'].map((name) => plainDevice({ id: own(name), trustDigest: own('trust') })),
    trustedBrowsers: [{ digest: own('browser trust'), trustedAt: now }],
    appPasswords: [{ id: own('app password'), label: 'Mail', digest: own('secret'), createdAt: now }],
    dateOfBirth: '1980-01-02',
    enrolmentUndo: { ...enrolmentUndo, linkDigest: plainHasher.digest(own('link')) },
    ...more,
  })
  const session = (kind: Session['kind'], rest: Partial<Session> = {}): Session => ({
    digest: plainHasher.digest(own(kind)),
    account: id,
    kind,
    createdAt: now,
    ...rest,
  })
  const waiting = plainSignIn({
    id: own('sign-in'),
    account: id,
    startedAt: now,
    client: { kind: 'phone', version: '8' },
  })
  const code = (purpose: 'sign-in' | 'password-reset' | 'recovery', rest: Partial<State['codes'][number]>) =>
    plainCode({ account: id, code: '000001', purpose, issuedAt: now, ...rest })
  return {
    accounts: [account],
    sessions: [
      session('account-page'),
      session('device', { device: own('device') }),
      session('browser'),
      session('program', { service: 'mail', program: 'Mail', appPassword: own('app password') }),
    ],
    signIns: [
      { ...waiting, id: own('denied sign-in'), state: 'denied' as const },
      waiting,
      { ...waiting, id: own('completed sign-in'), state: 'completed' as const },
    ],
    codes: [
      code('sign-in', { signIn: own('sign-in'), phone: own('phone') }),
      code('sign-in', { signIn: own('sign-in'), channel: 'call', phone: own('phone'), code: '000002' }),
      code('password-reset', { reset: own('reset') }),
      code('recovery', { reset: own('recovery') }),
    ],
    resets: [{ id: own('reset'), account: id, startedAt: now, done: false }],
    changes: [{ id: own('change'), account: id, startedAt: now, done: false }],
    enrolments: [plainEnrolment({ id: own('enrolment'), account: id, session: own('session') })],
    recoveries: [
      { id: own('recovery'), account: id, evidenceMatch: 'full', number: '+12025550109', readyAt: now, state: 'open' },
    ],
  } satisfies Partial<State>
}
const kept = ['accounts', 'sessions', 'signIns', 'codes', 'resets', 'changes', 'enrolments', 'recoveries'] as const
type Rows = ReturnType<typeof rowsOf>

/** What is kept of one account in a state. */
const keptOf = (id: string, state: State) =>
  Object.fromEntries(
    kept.map((what) => [what, state[what].filter((row) => ('account' in row ? row.account : row.id) === id)]),
  )

type CommandCase = {
  readonly command: Command
  readonly answer: string
  readonly ada?: Partial<Account>
  readonly set?: Partial<Parameters>
  readonly edition?: Edition
}
const [page, device] = ['account-page of ada', 'device of ada']
const commandCases: Readonly<Record<string, CommandCase>> = {
  'a new password': {
    command: { type: 'change-password', session: page, currentPassword: 'password', newPassword },
    answer: 'password-changed',
    set: { 'password.change_ends_trust': 'any' },
  },
  'a password reset on a device': {
    command: { type: 'reset-password', session: device, newPassword },
    answer: 'password-changed',
  },
  'a password reset by a code': {
    command: { type: 'finish-password-reset', reset: 'reset of ada', code: '000001', newPassword },
    answer: 'password-changed',
  },
  'a password that was demanded': {
    command: { type: 'choose-password', change: 'change of ada', newPassword },
    answer: 'password-changed',
  },
  'a recovery': {
    command: { type: 'finish-recovery', recovery: 'recovery of ada', code: '000001', newPassword },
    answer: 'recovery-finished',
  },
  'a recovery that is cancelled': {
    command: { type: 'cancel-recovery', session: page },
    answer: 'recovery-cancelled',
  },
  'the code of a sign-in': {
    command: { type: 'enter-code', signIn: 'sign-in of ada', code: '000001' },
    answer: 'signed-in',
  },
  'a code after the password, on an old phone': {
    command: {
      type: 'start-sign-in',
      identifier: 'ada@example.com',
      password: 'password000001',
      client: { kind: 'phone', version: '8' },
    },
    answer: 'signed-in',
  },
  'a sign-out': { command: { type: 'sign-out', session: device }, answer: 'signed-out' },
  'a device that is removed': {
    command: { type: 'remove-device', session: page, device: device },
    answer: 'device-removed',
  },
  'a device that is erased': { command: { type: 'erase-device', session: page, device }, answer: 'device-erased' },
  'app-specific passwords that are revoked': {
    command: { type: 'revoke-all-app-passwords', session: page },
    answer: 'app-passwords-revoked',
  },
  'two-factor that is turned off': {
    command: { type: 'turn-off-two-factor', session: page, dateOfBirth: '1980-01-02', questions },
    answer: 'turn-off',
    edition: '2fa-2017',
  },
  'two-step that is turned off': {
    command: { type: 'turn-off-two-step', session: page, dateOfBirth: '1980-01-02', questions },
    answer: 'turn-off',
    ada: { scheme: 'two-step' },
    edition: 'two-step',
  },
  'an enrolment that is undone': {
    command: { type: 'follow-undo-link', link: 'link of ada' },
    answer: 'enrolment-undone',
  },
}

/** The state after a command of one of two accounts; the rows of the other account come first or last. */
const stateAfter = ({ command, answer, ada, set, edition }: CommandCase, first: Rows, last: Rows) => {
  const rows = Object.fromEntries(kept.map((what) => [what, [...first[what], ...last[what]]]))
  const decided = decideOn(rows, command, set, edition)
  assert.equal(reasonOrType(decided.answer), answer, JSON.stringify(ada))
  return decided.state
}

describe('it changes nothing of another account:', () => {
  for (const [what, commandCase] of Object.entries(commandCases)) {
    test(what, () => {
      const [ada, eve] = [rowsOf('ada', commandCase.ada), rowsOf('eve')]
      for (const state of [stateAfter(commandCase, ada, eve), stateAfter(commandCase, eve, ada)]) {
        assert.deepEqual(keptOf('eve', state), eve)
        assert.notDeepEqual(keptOf('ada', state), ada)
      }
    })
  }
})

describe('it leaves an ended sign-in as it is, and ends the pending one:', () => {
  const ending = [
    'a new password',
    'a password reset on a device',
    'a password reset by a code',
    'a password that was demanded',
    'a recovery',
    'two-factor that is turned off',
    'two-step that is turned off',
    'an enrolment that is undone',
  ]
  for (const what of ending) {
    test(what, () => {
      const commandCase = commandCases[what]
      assert.ok(commandCase)
      const { signIns } = stateAfter(commandCase, rowsOf('ada', commandCase.ada), rowsOf('eve'))
      const states = signIns.filter(({ account }) => account === 'ada').map(({ state }) => state)
      assert.deepEqual(states, ['denied', 'ended', 'completed'])
    })
  }
})
