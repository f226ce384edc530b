import { type Capability, type CapabilityClaim, capabilityNames } from '../../../src/protocol/capabilities.ts'
import { contractVersion, type Declaration } from '../../../src/protocol/declaration.ts'
import type { Parameters } from '../../../src/protocol/parameters.ts'
import { options } from '../options.ts'

const supported: readonly Capability[] = [
  'two-factor',
  'sign-in.browser',
  'code.text',
  'browser-trust',
  'password.change',
  'sign-up',
]
/** The server has these in a form of its own, of which this adapter does not speak. */
const unknown: readonly Capability[] = ['enrolment', 'un-enrolment']

const stateOf = (name: Capability): CapabilityClaim['state'] => {
  if (supported.includes(name)) return 'supported'
  return unknown.includes(name) ? 'unknown' : 'absent'
}

/** What the options of the server come to. It has no limit of sent codes and no lock of passwords: 0. */
const declared: Partial<Parameters> = {
  'session.lifetime': options.sessionLifetime,
  'password.min_length': options.passwordMinLength,
  'password.needs_digit': false,
  'password.needs_both_cases': false,
  'code.length': options.codeDigits,
  'code.lifetime': options.codeLifetime,
  'code.attempts': options.codeAttempts,
  'code.attempts_scope': 'code',
  'code.sends': 0,
  'password.attempts': 0,
  'code.malformed_counts': true,
  'code.supersede': 'replace',
  'code.binding': 'sign-in',
  'code.spaces_tolerated': false,
  'code.phone_fallback': 'on_request',
  'signin.background_verification': false,
  'signin.pending_lifetime': options.signInLifetime,
  'browser.trust_lifetime': options.browserTrustLifetime,
  'browser.trust_ends_with_password': false,
}

/** What this server offers, from how it is set up. */
export const declarationOf = (version: string): Declaration => ({
  contract: contractVersion,
  product: { name: 'Better Auth', version },
  edition: '2fa-2018',
  capabilities: Object.fromEntries(
    capabilityNames.map((name): [Capability, CapabilityClaim] => [name, { state: stateOf(name), from: 'declared' }]),
  ) as Declaration['capabilities'],
  parameters: declared,
  powers: {
    provisioning: true,
    clock: 'none',
    outbox: ['text'],
    clientAddress: true,
    support: false,
    sandboxes: true,
    settable: [],
  },
})
