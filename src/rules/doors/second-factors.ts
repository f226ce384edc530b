import { type Door, notTwice, signInCode, signInPassword } from './door.ts'

const shownAnew = 'The app shows another code by then.'

/** Doors of the hardening profile: codes that their owner holds, and the password where second factors and sessions are changed. */
export const secondFactorDoors: readonly Door[] = [
  {
    title: 'the code of an authenticator app at sign-in',
    command: 'enter-code',
    rule: 'H-APP-05',
    limit: 'code.attempts',
    sharedWith: signInCode,
    without: { 'lock held': shownAnew, 'lock over': shownAnew },
  },
  {
    title: 'the code that confirms an authenticator app',
    command: 'confirm-authenticator-app',
    rule: 'H-APP-05',
    limit: 'code.attempts',
    sharedWith: signInCode,
    without: { 'right in between': notTwice, 'lock held': shownAnew, 'lock over': shownAnew },
  },
  {
    title: 'the account password before adding an authenticator app',
    command: 'enrol-authenticator-app',
    rule: 'H-APP-08',
    limit: 'password.attempts',
    sharedWith: signInPassword,
  },
  {
    title: 'the account password before removing an authenticator app',
    command: 'remove-authenticator-app',
    rule: 'H-APP-08',
    limit: 'password.attempts',
    sharedWith: signInPassword,
    without: { 'right in between': notTwice },
  },
  {
    title: 'a recovery code at sign-in',
    command: 'enter-code',
    rule: 'H-RECOVERYCODE-04',
    limit: 'code.attempts',
    sharedWith: signInCode,
    without: {
      'lock held': 'The unfinished sign-in may expire before the lock ends.',
      'lock over': 'The unfinished sign-in may expire before the lock ends.',
    },
  },
  {
    title: 'the account password before generating recovery codes',
    command: 'make-recovery-codes',
    rule: 'H-RECOVERYCODE-05',
    limit: 'password.attempts',
    sharedWith: signInPassword,
  },
  {
    title: 'the account password before ending a session',
    command: 'end-session',
    rule: 'H-SESSIONLIST-04',
    limit: 'password.attempts',
    sharedWith: signInPassword,
    without: { 'right in between': notTwice },
  },
  {
    title: 'the account password before ending all other sessions',
    command: 'end-other-sessions',
    rule: 'H-SESSIONLIST-04',
    limit: 'password.attempts',
    sharedWith: signInPassword,
  },
]
