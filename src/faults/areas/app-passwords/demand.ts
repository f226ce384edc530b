import { appPasswordPolicy as right } from '../../../core/policy/app-passwords.ts'
import type { FaultsOf } from '../../fault.ts'

const from = (day: string): number => Date.parse(`${day}T00:00:00Z`)

/** Defects around app-specific passwords, by the rule that each breaks: where programs have to use one. */
export const demandFaults = {
  'APPPW-01': [
    {
      name: 'apppw-calendar-left-out',
      summary: 'Calendar programs were never taught about app-specific passwords',
      policy: { appPasswords: { fitsService: (service) => service !== 'calendar' } },
    },
  ],
  'APPPW-02': [
    {
      name: 'apppw-not-demanded',
      summary: 'The account password still signs programs in',
      policy: { appPasswords: { required: () => false } },
    },
    {
      name: 'apppw-not-demanded-of-contacts',
      summary: 'The way in for contacts forgets to turn the account password away',
      policy: { appPasswords: { required: (...known) => known[3] !== 'contacts' && right.required(...known) } },
    },
    {
      name: 'apppw-attempts-off-by-one',
      summary: 'The limit of wrong passwords of programs is compared with > instead of >=',
      policy: { appPasswords: { attempts: (parameters) => right.attempts(parameters) + 1 } },
    },
    {
      name: 'apppw-attempts-locked-one-early',
      summary: 'The entry locks one wrong password of a program before the limit',
      policy: { appPasswords: { attempts: (parameters) => right.attempts(parameters) - 1 } },
    },
    {
      name: 'apppw-attempts-unlimited',
      summary: 'Wrong passwords of programs are not counted',
      policy: { appPasswords: { attempts: () => 0 } },
    },
    {
      name: 'apppw-lock-in-the-wrong-unit',
      summary: 'The lock is set in milliseconds where seconds are meant',
      policy: { appPasswords: { lockTime: (parameters) => right.lockTime(parameters) / 1000 } },
    },
    {
      name: 'apppw-lock-outlasts-its-time',
      summary: 'The lock is set in minutes where seconds are meant',
      policy: { appPasswords: { lockTime: (parameters) => right.lockTime(parameters) * 60 } },
    },
  ],
  'APPPW-03': [
    {
      name: 'apppw-first-date-ignored',
      summary: 'The date from which app-specific passwords are demanded is written into the code as 15 June 2017',
      policy: {
        appPasswords: { required: (account, now) => account.scheme !== 'none' && now >= from('2017-06-15') },
      },
    },
    {
      name: 'apppw-demanded-a-day-late',
      summary: 'The day itself is still let through: days are compared with > instead of >=',
      policy: {
        appPasswords: { required: (account, now, ...rest) => right.required(account, now - 86_400_000, ...rest) },
      },
    },
  ],
  'APPPW-04': [
    {
      name: 'apppw-second-date-ignored',
      summary: 'The date from which app-specific passwords are demanded is written into the code as 1 October 2014',
      policy: {
        appPasswords: { required: (account, now) => account.scheme !== 'none' && now >= from('2014-10-01') },
      },
    },
    {
      name: 'apppw-day-begins-late',
      summary: 'On the stroke of the declared day the account password is still accepted',
      policy: {
        appPasswords: { required: (account, now, ...rest) => right.required(account, now - 1, ...rest) },
      },
    },
    {
      name: 'apppw-month-slip',
      summary: 'Months are counted from nought, so the day comes a month late',
      policy: {
        appPasswords: { required: (account, now, ...rest) => right.required(account, now - 30 * 86_400_000, ...rest) },
      },
    },
  ],
  'APPPW-05': [
    {
      name: 'apppw-demanded-of-everybody',
      summary: 'Programs need an app-specific password on accounts without a second factor too',
      policy: {
        appPasswords: { required: (account, ...rest) => right.required({ ...account, scheme: 'two-step' }, ...rest) },
      },
    },
  ],
} satisfies Partial<FaultsOf<'APPPW'>>
