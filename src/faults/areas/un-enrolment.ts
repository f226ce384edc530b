import { featurePolicy } from '../../core/policy/features.ts'
import { signInPolicy } from '../../core/policy/sign-in.ts'
import { unEnrolmentPolicy } from '../../core/policy/un-enrolment.ts'
import { atLeast } from '../../core/versions.ts'
import type { FaultsOf } from '../fault.ts'

const right = unEnrolmentPolicy

/** Defects of leaving two-factor, by the rule that each breaks. */
export const unEnrolmentFaults = {
  'UNENROL-01': [
    {
      name: 'unenrol-judged-by-devices',
      summary: 'An older account is kept in two-factor because of the newer devices that it has by now',
      policy: {
        unEnrolment: {
          offered: (account, edition) =>
            right.offered(account, edition) && !account.devices.some(({ client }) => atLeast(client.version, '10.3')),
        },
      },
    },
  ],
  'UNENROL-02': [
    {
      name: 'unenrol-permanent-forgotten',
      summary: 'How the account was created is not looked at',
      policy: {
        unEnrolment: { offered: (account, edition) => right.offered({ ...account, permanent: false }, edition) },
      },
    },
  ],
  'UNENROL-03': [
    {
      name: 'unenrol-hidden-only',
      summary: 'The page hides the way out, but the call behind it still works',
      policy: { unEnrolment: { possible: () => true } },
    },
  ],
  'UNENROL-04': [
    {
      name: 'unenrol-before-code',
      summary: 'A sign-in that still waits for its code can turn two-factor off',
      policy: { unEnrolment: { pendingTurnsOff: () => true } },
    },
  ],
  'UNENROL-05': [
    {
      name: 'unenrol-no-date-asked',
      summary: 'New questions alone turn two-factor off',
      policy: { unEnrolment: { requires: () => ['questions'] } },
    },
  ],
  'UNENROL-06': [
    {
      name: 'unenrol-any-date',
      summary: 'It is enough that a date of birth was given',
      policy: { unEnrolment: { dateFits: () => true } },
    },
    {
      name: 'unenrol-month-and-year',
      summary: 'Only year and month of the date are compared',
      policy: {
        unEnrolment: { dateFits: (given, { dateOfBirth }) => given.slice(0, 7) === dateOfBirth?.slice(0, 7) },
      },
    },
    {
      name: 'unenrol-year-and-day',
      summary: 'The month of the date is not compared',
      policy: {
        unEnrolment: {
          dateFits: (given, { dateOfBirth = '' }) =>
            given.slice(0, 4) === dateOfBirth.slice(0, 4) && Number(given.slice(8)) <= Number(dateOfBirth.slice(8)),
        },
      },
    },
  ],
  'UNENROL-07': [
    {
      name: 'unenrol-one-is-enough',
      summary: 'Two-factor goes off as soon as one of the two was given',
      policy: { unEnrolment: { enough: (missing) => missing.length < 2 } },
    },
  ],
  'UNENROL-08': [
    {
      name: 'unenrol-falls-back-to-two-step',
      summary: 'The older scheme takes the place of two-factor, so the codes go on',
      policy: { unEnrolment: { schemeOnceOff: () => 'two-step' } },
    },
    {
      name: 'unenrol-services-still-ask',
      summary: 'The account page knows that two-factor is off, the services do not',
      policy: {
        signIn: {
          needsCode: (account, client, service) =>
            signInPolicy.needsCode(account, client, service) ||
            (service !== 'account-page' && account.phones.length > 0),
        },
      },
    },
  ],
  'UNENROL-09': [
    {
      name: 'unenrol-no-link-at-backup-address',
      summary: 'The mail to the backup address only tells of the enrolment',
      policy: { unEnrolment: { linkInMail: (link, to, { identifier }) => (to === identifier ? link : undefined) } },
    },
    {
      name: 'unenrol-link-to-nothing',
      summary: 'The link in the mail leads to the account page and undoes nothing',
      policy: { unEnrolment: { linkInMail: () => 'https://account.example/' } },
    },
  ],
  'UNENROL-10': [
    {
      name: 'unenrol-link-one-week',
      summary: 'The link ends halfway through the two weeks',
      policy: {
        unEnrolment: {
          linkValid: (enrolmentUndo, now, parameters) =>
            now < enrolmentUndo.at + (parameters['unenrol.undo_window'] * 1000) / 2,
        },
      },
    },
    {
      name: 'unenrol-link-never-used-up',
      summary: 'A link that is declared to work once works again',
      policy: { unEnrolment: { linkReusable: () => true } },
    },
    {
      name: 'unenrol-link-used-up',
      summary: 'A link that is declared to work more than once works once',
      policy: { unEnrolment: { linkReusable: () => false } },
    },
    {
      name: 'unenrol-link-dies-with-first-sign-in',
      summary: 'The first sign-in with a code confirms the enrolment, and the link ends',
      policy: { unEnrolment: { linkSuffices: ({ devices }) => !devices.some(({ trusted }) => trusted) } },
    },
  ],
  'UNENROL-11': [
    {
      name: 'unenrol-link-without-end',
      summary: 'The link works for ever',
      policy: { unEnrolment: { linkValid: () => true } },
    },
    {
      name: 'unenrol-link-edge-inclusive',
      summary: 'The end is compared with <= instead of <',
      policy: {
        unEnrolment: {
          linkValid: (enrolmentUndo, now, parameters) =>
            now <= enrolmentUndo.at + parameters['unenrol.undo_window'] * 1000,
        },
      },
    },
  ],
  'UNENROL-12': [
    {
      name: 'unenrol-keeps-changed-password',
      summary: 'A password that was changed since the enrolment stays',
      policy: { unEnrolment: { passwordOnceUndone: (_enrolled, account) => account.passwordHash } },
    },
    {
      name: 'unenrol-keeps-demand-tokens',
      summary: 'A token for a demanded password from before the link was followed still sets a password',
      policy: { unEnrolment: { undoingEndsDemandTokens: () => false } },
    },
    {
      name: 'unenrol-forgets-two-step',
      summary: 'Two-step stays off although it is declared to come back',
      policy: { unEnrolment: { schemeOnceUndone: () => 'none' } },
    },
    {
      name: 'unenrol-keeps-number-verified-early',
      summary: 'A number that was verified before the last step of the enrolment stays',
      policy: {
        unEnrolment: {
          phonesBefore: ({ phonesBefore }, { phones }, parameters) =>
            parameters['enrol.explicit_activate'] || parameters['enrol.security_questions'] === 'create'
              ? phones.filter(({ verified }) => verified).map(({ id }) => id)
              : phonesBefore,
        },
      },
    },
    {
      name: 'unenrol-two-step-always',
      summary: 'Two-step comes back although it is declared to stay off',
      policy: {
        unEnrolment: { schemeBefore: ({ twoStepTurnedOffAt, scheme }) => (twoStepTurnedOffAt ? 'two-step' : scheme) },
      },
    },
  ],
  'UNENROL-13': [
    {
      name: 'unenrol-link-needs-code',
      summary: 'Who follows the link is asked for a code first, which goes to the number of whoever enrolled',
      policy: { unEnrolment: { linkSuffices: () => false } },
    },
  ],
  'UNENROL-14': [
    {
      name: 'unenrol-old-page',
      summary: 'The account page still offers what the earlier edition offered',
      policy: { unEnrolment: { offered: (account) => right.offered(account, '2fa-2017') } },
    },
    {
      name: 'unenrol-page-while-recent',
      summary: 'A recent enrolment can be ended on the account page too',
      policy: { unEnrolment: { possible: (offered, account) => offered || account.enrolmentUndo !== undefined } },
    },
  ],
  'UNENROL-16': [
    {
      name: 'unenrol-features-stay',
      summary: 'A feature that was open once stays open after two-factor was left',
      policy: {
        features: {
          open: (account, parameters) => featurePolicy.open(account, parameters) || account.enrolmentUndo !== undefined,
        },
      },
    },
  ],
  'UNENROL-17': [
    {
      name: 'unenrol-password-of-stranger',
      summary: 'The password that was set last stays, whoever set it',
      policy: { unEnrolment: { passwordOnceUndone: (_enrolled, account) => account.passwordHash } },
    },
    {
      name: 'unenrol-keeps-begun-resets',
      summary: 'A reset that the stranger began survives the link, and takes the account again',
      policy: { unEnrolment: { undoingEndsResets: () => false }, passwords: { codeSourceValid: () => true } },
    },
    {
      name: 'unenrol-owner-locked-out',
      summary: 'The link ends the enrolment in name, and two-step takes its place',
      policy: { unEnrolment: { schemeOnceUndone: () => 'two-step' } },
    },
  ],
  'UNENROL-18': [
    {
      name: 'unenrol-link-cut',
      summary: 'Only the beginning of the link is compared',
      policy: { unEnrolment: { linkRead: (link) => link.slice(0, 40) } },
    },
    {
      name: 'unenrol-link-any-case',
      summary: 'Capital and small letters of the link are the same',
      policy: { unEnrolment: { linkRead: (link) => link.toLowerCase() } },
    },
    {
      name: 'unenrol-link-undoes-all',
      summary: 'The query lacks the account, so every recent enrolment is undone',
      policy: { unEnrolment: { undoneBy: (_owner, all) => all } },
    },
  ],
} as const satisfies FaultsOf<'UNENROL'>
