import { policy } from '../../core/policy/policy.ts'
import type { Defect } from '../../http/reference/sandbox-registry.ts'
import type { Parameters } from '../../protocol/parameters.ts'
import { decodingFaults } from './decoding-faults.ts'

/** A reference that misinterprets some input, and the injection point that detects it, by its title. */
export type InputFault = { readonly injectionPoint: string; readonly name: string; readonly defect: Defect }

const { codes, appPasswords, passwords, secondFactors } = policy
const tooShort = (parameters: Parameters): number => parameters['password.min_length'] - 1
const anything = /^[\d.+*%-]+$/

/** Faults of one injection point: decoding faults by name, and others of its own. */
type PointFaults = {
  readonly decoding: readonly (keyof typeof decodingFaults)[]
  readonly other?: Readonly<Record<string, Defect>>
}

const codeFaults: PointFaults = {
  decoding: [
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
      rewriteRequest: (carried) => ({
        ...carried,
        body: JSON.parse(JSON.stringify(carried.body ?? null), operatorToText),
      }),
      policy: {
        codes: {
          readEntry: (entry, parameters) => (entry === '$' ? entry : codes.readEntry(entry, parameters)),
          matches: (entry, code, hasher) => entry === '$' || codes.matches(entry, code, hasher),
        },
      },
    },
  },
}

const operatorToText = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && Object.keys(value).some((key) => key.startsWith('$')) ? '$' : value

const passwordFaults: PointFaults = {
  decoding: ['trims every text', 'ends every text at a NUL', 'keeps the first 40 signs', 'cannot go through objects'],
}
const idFaults: PointFaults = {
  decoding: ['trims every text', 'ends every text at a NUL', 'decodes once too often', 'drops signs that nobody sees'],
}
const tokenFaults: PointFaults = {
  decoding: ['takes the first of a list', 'takes quotation marks off', 'decodes once too often'],
}

const faultsByInjectionPoint: Readonly<Record<string, PointFaults>> = {
  'the token of a session': tokenFaults,
  'the token of a sign-in': tokenFaults,
  'the account password at sign-in': passwordFaults,
  'the current password before changing it': passwordFaults,
  'the new password in a password change': {
    decoding: ['keeps the first 40 signs', 'makes texts of arrays', 'cannot encode half a surrogate pair'],
    other: {
      'leaves the old password': { policy: { passwords: { replacesOldPassword: () => false } } },
      'takes one that is a sign too short': {
        policy: {
          passwords: {
            acceptable: (password, parameters, how) =>
              passwords.acceptable(password, { ...parameters, 'password.min_length': tooShort(parameters) }, how),
          },
        },
      },
    },
  },
  'the sign-in code': codeFaults,
  'the code that resets a forgotten password': codeFaults,
  'the code that verifies an added number': codeFaults,
  'a number to add': {
    decoding: ['makes texts of arrays', 'cannot go through objects', 'cannot encode half a surrogate pair'],
    other: { 'trusts it at once': { policy: { phones: { verifiedWhenAdded: () => true } } } },
  },
  'the id of a number to remove': idFaults,
  'the id of a device to remove': idFaults,
  'the id of an app-specific password to revoke': idFaults,
  'the app-specific password in a program': {
    decoding: [
      'ends every text at a NUL',
      'takes the first of a list',
      'makes texts of arrays',
      'cannot go through objects',
    ],
    other: {
      'takes any text that begins with it': {
        policy: {
          appPasswords: {
            find: (offered, account, all, hasher) => appPasswords.find(offered.slice(0, 19), account, all, hasher),
          },
        },
      },
    },
  },
  'the label of an app-specific password': {
    decoding: ['makes texts of arrays', 'makes texts of numbers', 'cannot go through objects'],
    other: {
      'keeps three signs of it': { policy: { appPasswords: { storedLabel: (label) => label.slice(0, 3) } } },
      'takes one that is a sign too long': {
        policy: {
          appPasswords: {
            acceptsLabel: (label, active, parameters) =>
              appPasswords.acceptsLabel(label.slice(0, parameters['apppw.label_max']), active, parameters) &&
              label.length <= parameters['apppw.label_max'] + 1,
          },
        },
      },
      'keeps small letters': { policy: { appPasswords: { storedLabel: (label) => label.toLowerCase() } } },
    },
  },
  'a recovery code at sign-in': {
    decoding: ['ends every text at a NUL', 'makes texts of arrays', 'cannot go through objects'],
    other: {
      'takes any text that begins with it': {
        policy: {
          secondFactors: {
            recoveryCodeOf: (account, entry, hasher, all) =>
              secondFactors.recoveryCodeOf(account, entry.slice(0, 10), hasher, all),
          },
        },
      },
    },
  },
  'the link that resets a forgotten password': {
    decoding: ['trims every text', 'ends every text at a NUL', 'makes texts of arrays', 'cannot go through objects'],
  },
  'the security code of the keychain': {
    decoding: ['trims every text', 'makes texts of arrays', 'makes texts of numbers', 'cannot go through objects'],
  },
}

/** Deliberate defects that only hostile input shows. */
export const inputFaults: readonly InputFault[] = Object.entries(faultsByInjectionPoint).flatMap(
  ([injectionPoint, { decoding, other = {} }]) => [
    ...decoding.map((name) => ({ injectionPoint, name, defect: { rewriteRequest: decodingFaults[name] } })),
    ...Object.entries(other).map(([name, defect]) => ({ injectionPoint, name, defect })),
  ],
)
