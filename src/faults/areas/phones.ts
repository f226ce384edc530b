import { codePolicy } from '../../core/policy/codes.ts'
import { phonePolicy } from '../../core/policy/phones.ts'
import type { Account, Phone } from '../../core/state.ts'
import type { FaultsOf } from '../fault.ts'
import { checkThenAct } from '../isolation-anomalies.ts'

const right = phonePolicy
const verified = ({ phones }: Account): readonly Phone[] => phones.filter((phone) => phone.verified)
/** How a faulty server marks what it only pretends to have removed. */
const longAgo = 0

/** Defects of the policy of trusted numbers, by the rule that each breaks. */
export const phoneFaults = {
  'PHONE-01': [
    {
      name: 'phone-unverified-counts',
      summary: 'Numbers that still wait for their code are counted as numbers on file',
      policy: { phones: { mayRemove: (_phone, account) => account.phones.length > 1 } },
    },
  ],
  'PHONE-02': [
    {
      name: 'phone-last-can-go',
      summary: 'The numbers are counted before the removal with >= 1, so the last one can go',
      policy: { phones: { mayRemove: (_phone, account) => account.phones.length >= 1 } },
    },
    {
      name: 'phone-removal-check-then-act',
      summary: 'The numbers are counted on what was read before the write, so two removals at one time pass together',
      transactions: checkThenAct('remove-phone'),
    },
    {
      name: 'phone-waiting-number-cannot-go',
      summary: 'The only trusted number keeps every other number from being removed too',
      policy: { phones: { mayRemove: (_phone, account) => verified(account).length > 1 } },
    },
  ],
  'PHONE-03': [
    {
      name: 'recovery-exceeds-the-limit-of-numbers',
      summary: 'A finished recovery adds its number to an account that has as many as it may have',
      policy: { recovery: { replacesNumber: () => false } },
    },
    {
      name: 'phone-limit-off-by-one',
      summary: 'The limit is compared with <= instead of <, so one more number fits',
      policy: { phones: { mayAdd: (account, parameters) => account.phones.length <= parameters['phone.max'] } },
    },
    {
      name: 'phone-limit-one-early',
      summary: 'The number that is being added is counted already, so the last place stays empty',
      policy: { phones: { mayAdd: (account, parameters) => account.phones.length + 1 < parameters['phone.max'] } },
    },
    {
      name: 'phone-spelling-is-another-number',
      summary: 'Numbers are compared as they were written, so one number is on file several times',
      policy: {
        phones: { onFile: (_number, written, account) => account.phones.some((phone) => phone.number === written) },
      },
    },
  ],
  'PHONE-04': [
    {
      name: 'phone-trusted-when-added',
      summary: 'An added number is trusted before its code came back',
      policy: { phones: { verifiedWhenAdded: () => true } },
    },
    {
      name: 'phone-verified-by-text-only',
      summary: 'The code comes by text message, whatever the user chose',
      policy: { phones: { verificationMethod: () => 'text' } },
    },
    {
      name: 'phone-any-code-of-the-account',
      summary: 'Any code that the account was sent to verify a number verifies every number',
      policy: { phones: { verifies: (code) => code.purpose === 'phone-verification' } },
    },
    {
      name: 'phone-sign-in-code-verifies',
      summary: 'What a code was sent for is not looked at, so the code of a sign-in verifies a number',
      policy: { phones: { verifies: (code, phone) => right.verifies(code, phone) || code.purpose === 'sign-in' } },
    },
  ],
  'PHONE-05': [
    {
      name: 'phone-unverified-gets-codes',
      summary: 'Every number on file can be chosen for codes, verified or not',
      policy: { codes: { phoneTargets: (account) => account.phones } },
    },
    {
      name: 'phone-unverified-gets-codes-unasked',
      summary: 'The code that is sent unasked goes to the number that was added last, verified or not',
      policy: { codes: { automaticPhones: (account) => account.phones.slice(-1) } },
    },
    {
      name: 'phone-verification-code-opens',
      summary: 'A code that was sent to verify a number is taken for the code of a sign-in',
      policy: {
        codes: {
          isForSignIn: (code, signIn, parameters) =>
            codePolicy.isForSignIn(code, signIn, parameters) ||
            (code.account === signIn.account && code.purpose === 'phone-verification'),
        },
      },
    },
    {
      name: 'phone-waits-too-long',
      summary: 'The end of the wait is compared with > instead of >=',
      policy: { phones: { pendingEnded: (phone, now, parameters) => right.pendingEnded(phone, now - 1, parameters) } },
    },
    {
      name: 'phone-wait-in-minutes',
      summary: 'The wait is declared in seconds and over after a sixtieth of it',
      policy: {
        phones: {
          pendingEnded: (phone, now, parameters) =>
            right.pendingEnded(phone, phone.addedAt + (now - phone.addedAt) * 60, parameters),
        },
      },
    },
  ],
  'PHONE-06': [
    {
      name: 'phone-first-cannot-go',
      summary: 'The first number cannot be removed, however many others there are',
      policy: { phones: { mayRemove: (phone, account) => !phone.primary && right.mayRemove(phone, account) } },
    },
    {
      name: 'phone-removed-by-its-last-digits',
      summary: 'Numbers are removed by what is shown of them, and others that end alike go as well',
      policy: {
        phones: {
          withoutRemoved: (phones, removed) =>
            phones.filter((phone) => phone.number.slice(-2) !== removed.number.slice(-2)),
        },
      },
    },
  ],
  'PHONE-07': [
    {
      name: 'phone-code-outlives-number',
      summary: 'A code that went to a number is still good after the number was removed',
      policy: {
        codes: {
          sourceValid: (code, account) => code.phone !== undefined || codePolicy.sourceValid(code, account),
        },
      },
    },
    {
      name: 'phone-reset-code-outlives-number',
      summary: 'A code for a forgotten password is still good after the number that it went to was removed',
      policy: { passwords: { codeSourceValid: () => true } },
    },
    {
      name: 'phone-removed-from-the-list-only',
      summary: 'A removed number disappears from the list of its owner, and sign-ins go on choosing it',
      policy: {
        phones: {
          withoutRemoved: (phones, removed) =>
            phones.map((phone) => (phone.id === removed.id ? { ...phone, addedAt: longAgo } : phone)),
          listed: (phones) => phones.filter((phone) => phone.addedAt !== longAgo),
          onFile: (number, written, account) =>
            right.onFile(number, written, {
              ...account,
              phones: account.phones.filter((phone) => phone.addedAt !== longAgo),
            }),
        },
      },
    },
  ],
  'PHONE-08': [
    {
      name: 'phone-abroad-refused',
      summary: 'Only numbers of the country of the own line are taken',
      policy: { phones: { acceptsNumber: (number) => number.startsWith('+1') } },
    },
    {
      name: 'phone-landline-refused',
      summary: 'Only mobile lines are taken, since only those can be texted',
      policy: { phones: { acceptsNumber: (number) => !number.startsWith('+4420') } },
    },
  ],
  'PHONE-09': [
    {
      name: 'phone-sharing-unchecked-at-enrolment',
      summary:
        'A number that somebody else verified while an enrolment waited for its code is taken, although sharing is refused',
      policy: { phones: { looksElsewhere: (moment) => moment !== 'enrolment' } },
    },
    {
      name: 'phone-sharing-unchecked-at-activation',
      edition: '2fa-2017',
      summary: 'The same where two-step waited for its code',
      policy: { phones: { looksElsewhere: (moment) => moment !== 'activation' } },
    },
    {
      name: 'phone-sharing-unchecked-at-verification',
      summary:
        'Two accounts that added one number at the same time both verify it, although sharing is declared to be refused',
      policy: { phones: { looksElsewhere: (moment) => moment !== 'verification' } },
    },
    {
      name: 'phone-sharing-refused',
      summary: 'A number can be on one account only, whatever is declared',
      policy: { phones: { acceptsShared: () => false } },
    },
    {
      name: 'phone-sharing-unchecked',
      summary: 'A number can be on any number of accounts, whatever is declared',
      policy: { phones: { acceptsShared: () => true } },
    },
  ],
  'PHONE-10': [
    {
      name: 'phone-codes-to-the-first-number',
      summary: 'Whichever number was chosen, the code goes to the first one',
      policy: {
        codes: {
          destinations: (chosen, method, account) => [
            { channel: method, to: account.phones[0]?.number ?? chosen.number },
          ],
        },
      },
    },
  ],
  'PHONE-11': [
    {
      name: 'phone-one-is-enough',
      summary: 'An account that has a trusted number takes no other one',
      policy: { phones: { mayAdd: (account) => account.phones.length < 1 } },
    },
  ],
  'PHONE-12': [
    {
      name: 'phone-first-not-passed-on',
      summary: 'When the first number goes no other one takes its place, and none is offered any more',
      policy: {
        codes: { phoneTargets: (account) => (account.phones.some((phone) => phone.primary) ? verified(account) : []) },
      },
    },
  ],
  'PHONE-13': [
    {
      name: 'phone-change-while-sign-in-waits',
      summary: 'A sign-in that waits for its code is taken for a session on the page with the numbers',
      policy: { phones: { needsFullSession: () => false } },
    },
    {
      name: 'phone-removed-by-anybody',
      summary: 'A number is looked up by its id alone, so whoever knows the id removes it in an own session',
      policy: { phones: { mayChange: () => true } },
    },
  ],
  'PHONE-14': [
    {
      name: 'phone-first-only-in-two-step',
      summary: 'In two-step verification only the first number gets codes',
      policy: {
        codes: {
          phoneTargets: (account) =>
            account.scheme === 'two-step' ? account.phones.filter((phone) => phone.primary) : verified(account),
        },
      },
    },
  ],
  'PHONE-15': [
    {
      name: 'phone-wrong-code-verifies',
      summary: 'A wrong code is refused, and the number is marked as verified all the same',
      policy: {
        phones: {
          afterWrongCode: (phones, entered) =>
            phones.map((phone) => (phone.id === entered.id ? { ...phone, verified: true } : phone)),
        },
      },
    },
    {
      name: 'phone-wrong-code-drops-number',
      summary: 'One wrong code takes the added number off the file',
      policy: { phones: { afterWrongCode: (phones, entered) => phones.filter((phone) => phone.id !== entered.id) } },
    },
    {
      name: 'phone-wrong-code-drops-the-others',
      summary: 'Clearing up after a wrong code keeps the wrong side: the verified numbers go',
      policy: { phones: { afterWrongCode: (phones, entered) => phones.filter((phone) => phone.id === entered.id) } },
    },
    {
      name: 'phone-codes-guessed-without-end',
      summary: 'Wrong codes are counted where people sign in, and not where a number is verified',
      policy: { codes: { countsFailuresAt: (place) => place !== 'number' } },
    },
  ],
} satisfies FaultsOf<'PHONE'>
