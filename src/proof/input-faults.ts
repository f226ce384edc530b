import { policy } from '../core/policy/policy.ts'
import type { Defect } from '../http/sandboxes.ts'
import type { Parameters } from '../protocol/parameters.ts'
import { misreadings } from './misreading.ts'

/** A reference that takes something for what it is not, and what shows it: a place by its title. */
export type InputFault = { readonly place: string; readonly name: string; readonly defect: Defect }

const { codes, appPasswords, passwords } = policy
const least = (parameters: Parameters): number => parameters['password.min_length'] - 1
const anything = /^[\d.+*%-]+$/

/** Faults of one place: defects of how requests are read, by name, and others of its own. */
type Faults = {
  readonly reading: readonly (keyof typeof misreadings)[]
  readonly other?: Readonly<Record<string, Defect>>
}

const codeFaults: Faults = {
  reading: [
    'trims every text',
    'ends every text at a NUL',
    'takes compatible signs for one another',
    'makes texts of arrays',
    'cannot go through objects',
    'cannot encode half a surrogate pair',
  ],
  other: {
    'compares as numbers': {
      policy: {
        codes: {
          readEntry: (entry) => (anything.test(entry) ? entry : undefined),
          matches: (entry, code) => Number(entry) === Number(code),
        },
      },
    },
    'compares only so far as the entry goes': {
      policy: { codes: { readEntry: (entry) => entry, matches: (entry, code) => code.startsWith(entry) } },
    },
    'compares with a pattern': {
      policy: {
        codes: {
          readEntry: (entry) => (anything.test(entry) ? entry : undefined),
          matches: (entry, code) => new RegExp(`^${entry.replace(/[+%]|^\*/g, '')}$`).test(code),
        },
      },
    },
    'takes operators for a match': {
      reads: (carried) => ({ ...carried, body: JSON.parse(JSON.stringify(carried.body ?? null), operatorToText) }),
      policy: {
        codes: {
          readEntry: (entry, parameters) => (entry === '$' ? entry : codes.readEntry(entry, parameters)),
          matches: (entry, code, secrets) => entry === '$' || codes.matches(entry, code, secrets),
        },
      },
    },
  },
}

const operatorToText = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && Object.keys(value).some((key) => key.startsWith('$')) ? '$' : value

const passwordFaults: Faults = {
  reading: ['trims every text', 'ends every text at a NUL', 'keeps the first 40 signs', 'cannot go through objects'],
}
const idFaults: Faults = {
  reading: ['trims every text', 'ends every text at a NUL', 'decodes once too often', 'drops signs that nobody sees'],
}
const tokenFaults: Faults = {
  reading: ['takes the first of a list', 'takes quotation marks off', 'decodes once too often'],
}

const faultsOfPlaces: Readonly<Record<string, Faults>> = {
  'the token of a session': tokenFaults,
  'the token of a sign-in': tokenFaults,
  'the account password at a sign-in': passwordFaults,
  'the present password of a change': passwordFaults,
  'the new password of a change': {
    reading: ['keeps the first 40 signs', 'makes texts of arrays', 'cannot encode half a surrogate pair'],
    other: {
      'leaves the old password': { policy: { passwords: { oldPasswordDies: () => false } } },
      'takes one that is a sign too short': {
        policy: {
          passwords: {
            acceptable: (password, parameters, how) =>
              passwords.acceptable(password, { ...parameters, 'password.min_length': least(parameters) }, how),
          },
        },
      },
    },
  },
  'the code of a sign-in': codeFaults,
  'the code for a forgotten password': codeFaults,
  'the code of an added number': codeFaults,
  'a number to add': {
    reading: ['makes texts of arrays', 'cannot go through objects', 'cannot encode half a surrogate pair'],
    other: { 'trusts it at once': { policy: { phones: { verifiedWhenAdded: () => true } } } },
  },
  'the id of a number to remove': idFaults,
  'the id of a device to remove': idFaults,
  'the id of an app-specific password to revoke': idFaults,
  'the app-specific password of a program': {
    reading: [
      'ends every text at a NUL',
      'takes the first of a list',
      'makes texts of arrays',
      'cannot go through objects',
    ],
    other: {
      'takes any text that begins with it': {
        policy: {
          appPasswords: {
            find: (offered, account, all, secrets) => appPasswords.find(offered.slice(0, 19), account, all, secrets),
          },
        },
      },
    },
  },
  'the label of an app-specific password': {
    reading: ['makes texts of arrays', 'makes texts of numbers', 'cannot go through objects'],
    other: {
      'keeps three signs of it': { policy: { appPasswords: { keptLabel: (label) => label.slice(0, 3) } } },
      'takes one that is a sign too long': {
        policy: {
          appPasswords: {
            acceptsLabel: (label, active, parameters) =>
              appPasswords.acceptsLabel(label.slice(0, parameters['apppw.label_max']), active, parameters) &&
              label.length <= parameters['apppw.label_max'] + 1,
          },
        },
      },
      'keeps small letters': { policy: { appPasswords: { keptLabel: (label) => label.toLowerCase() } } },
    },
  },
  'the security code of a keychain': {
    reading: ['trims every text', 'makes texts of arrays', 'makes texts of numbers', 'cannot go through objects'],
  },
}

/** Deliberate defects of the kind that only strange input shows. */
export const inputFaults: readonly InputFault[] = Object.entries(faultsOfPlaces).flatMap(
  ([place, { reading, other = {} }]) => [
    ...reading.map((name) => ({ place, name, defect: { reads: misreadings[name] } })),
    ...Object.entries(other).map(([name, defect]) => ({ place, name, defect })),
  ],
)
