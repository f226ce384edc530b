import { accountPolicy } from '../../core/policy/account.ts'
import { passwordPolicy } from '../../core/policy/passwords.ts'
import type { FaultsOf } from '../fault.ts'

const right = accountPolicy

/** Defects of the account itself, by the rule that each breaks. */
export const accountFaults = {
  'ACCOUNT-01': [
    {
      name: 'account-tag-left-out',
      summary: 'What stands after a plus sign is left out of an identifier',
      policy: {
        account: { hasIdentifier: (account, text) => right.hasIdentifier(account, text.replace(/\+[^@]*@/, '@')) },
      },
    },
    {
      name: 'account-by-the-mail-of-another',
      summary: 'An account can be made by the mail address of another account',
      policy: { account: { isTakenAsMail: () => false } },
    },
    {
      name: 'account-any-identifier',
      summary: 'An account can be made under any name',
      policy: { account: { isIdentifier: (text) => text.trim() !== '' } },
    },
    {
      name: 'account-half-an-address',
      summary: 'An address is checked for its sign only, with nothing before or after it',
      policy: { account: { isIdentifier: (text) => text.includes('@') } },
    },
  ],
  'ACCOUNT-02': [
    {
      name: 'account-creation-takes-any-password',
      summary: 'Requirements are checked where a password is changed, not where an account is made',
      policy: {
        passwords: {
          acceptable: (password, parameters, origin) =>
            origin === 'creation' || passwordPolicy.acceptable(password, parameters, origin),
        },
      },
    },
    {
      name: 'account-creation-length-off-by-one',
      summary: 'A new account may have a password that is a character too short',
      policy: {
        passwords: {
          acceptable: (password, parameters, origin) =>
            passwordPolicy.acceptable(origin === 'creation' ? `${password}x` : password, parameters, origin),
        },
      },
    },
    {
      name: 'account-creation-takes-no-limit-length',
      summary: 'A new account needs a password that is a character longer than required',
      policy: {
        passwords: {
          acceptable: (password, parameters, origin) =>
            passwordPolicy.acceptable(origin === 'creation' ? password.slice(1) : password, parameters, origin),
        },
      },
    },
  ],
  'ACCOUNT-03': [
    {
      name: 'account-calls-apart',
      summary: 'The call service does not know the account',
      policy: { account: { serves: (service) => service !== 'calls' } },
    },
    {
      name: 'account-store-identity',
      summary: 'The store shows an account of its own',
      policy: {
        account: {
          identityAt: ({ identifier }, service) => (service === 'store' ? `store-${identifier}` : identifier),
        },
      },
    },
  ],
  'ACCOUNT-04': [
    {
      name: 'account-data-not-kept',
      summary: 'An edit of the account data is accepted and forgotten',
      policy: { account: { storedName: (_given, before) => before } },
    },
  ],
  'ACCOUNT-05': [
    {
      name: 'account-data-read-while-waiting',
      summary: 'The account data can be read in a sign-in that waits for its code',
      policy: { account: { pendingMayManage: (act) => act === 'read' } },
    },
    {
      name: 'account-data-edited-while-waiting',
      summary: 'The account data can be edited in a sign-in that waits for its code',
      policy: { account: { pendingMayManage: (act) => act === 'edit' } },
    },
    {
      name: 'account-session-ends-late',
      summary: 'A session is still alive at the very end of its life',
      policy: {
        account: { sessionActive: (session, now, parameters) => right.sessionActive(session, now - 1, parameters) },
      },
    },
    {
      name: 'account-session-life-in-minutes',
      summary: 'The life of a session is reckoned in minutes instead of seconds',
      policy: {
        account: {
          sessionActive: (session, now, parameters) =>
            now < session.createdAt + parameters['session.lifetime'] * 60_000,
        },
      },
    },
  ],
  'ACCOUNT-06': [
    {
      name: 'account-mail-not-on-windows',
      summary: 'The mail does not open on a PC',
      policy: {
        account: { serves: (service, _session, device) => service !== 'mail' || device?.client.kind !== 'pc' },
      },
    },
  ],
} satisfies FaultsOf<'ACCOUNT'>
