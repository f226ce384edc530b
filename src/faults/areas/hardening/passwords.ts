import { passwordPolicy } from '../../../core/policy/passwords.ts'
import type { FaultsOf } from '../../fault.ts'

const right = passwordPolicy

/** Defects of passwords, by the rule of hardening that each breaks. */
export const hardenedPasswordFaults = {
  'H-PASSWORD-01': [
    {
      name: 'hardening-password-of-seven',
      summary: 'Seven characters are enough',
      decidesBy: (declared) => ({ ...declared, 'password.min_length': 7 }),
    },
  ],
  'H-PASSWORD-02': [
    {
      name: 'hardening-password-at-most-63',
      summary: 'A password has fewer than 64 characters',
      policy: {
        passwords: {
          acceptable: (password, ...rest) => [...password].length < 64 && right.acceptable(password, ...rest),
        },
      },
    },
  ],
  'H-PASSWORD-03': [
    {
      name: 'hardening-password-needs-kinds',
      summary: 'A password needs a digit, a capital and a small letter',
      decidesBy: (declared) => ({
        ...declared,
        'password.needs_digit': true,
        'password.needs_both_cases': true,
      }),
    },
  ],
  'H-PASSWORD-04': [
    {
      name: 'hardening-password-cut',
      summary: 'Only the first 32 characters of a password count',
      rewriteRequest: (request) => withPasswords(request, (password) => password.slice(0, 32)),
    },
    {
      name: 'hardening-password-trimmed',
      summary: 'Spaces at the end of a password do not count',
      rewriteRequest: (request) => withPasswords(request, (password) => password.trimEnd()),
    },
    {
      name: 'hardening-password-small-letters',
      summary: 'Capitals of a password do not count',
      rewriteRequest: (request) => withPasswords(request, (password) => password.toLowerCase(), chosen),
    },
  ],
  'H-PASSWORD-05': [
    {
      name: 'hardening-password-common',
      summary: 'Any password of enough characters is taken',
      decidesBy: (declared) => ({ ...declared, 'password.blocklist': false }),
    },
    {
      name: 'hardening-password-common-in-capitals',
      summary: 'A common password is taken once one of its letters is a capital',
      policy: {
        passwords: {
          acceptable: (password, parameters, origin) =>
            password === 'Password1' || right.acceptable(password, parameters, origin),
        },
      },
    },
  ],
  'H-PASSWORD-06': [
    {
      name: 'hardening-password-ascii-only',
      summary: 'A password has letters and digits of ASCII alone',
      policy: {
        passwords: {
          acceptable: (password, ...rest) => /^[!-~]+$/.test(password) && right.acceptable(password, ...rest),
        },
      },
    },
  ],
  'H-PASSWORD-07': [
    {
      name: 'hardening-change-without-password',
      summary: 'Whoever has a session changes the password, whatever stands in the place of the current one',
      policy: { passwords: { asksForCurrent: () => false } },
    },
  ],
} as const satisfies FaultsOf<'H-PASSWORD'>

const all = new Set(['password', 'currentPassword', 'newPassword'])
/** The fields of a new password, and of a sign-in with it. */
const chosen = new Set(['password', 'newPassword'])

/** The request with each password in its body changed. */
function withPasswords<R extends { readonly body?: unknown }>(
  request: R,
  change: (password: string) => string,
  secrets: ReadonlySet<string> = all,
): R {
  const { body } = request
  if (typeof body !== 'object' || body === null) return request
  const changed = Object.entries(body).map(([name, value]) => [
    name,
    secrets.has(name) && typeof value === 'string' ? change(value) : value,
  ])
  return { ...request, body: Object.fromEntries(changed) }
}
