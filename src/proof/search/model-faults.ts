import { policy } from '../../core/policy/policy.ts'
import type { Defect } from '../../http/reference/sandbox-registry.ts'

const { codes } = policy

/** Defects that only generated sequences show: each affects one of several ways to the same state. By name. */
export const modelFaults: Readonly<Record<string, Defect>> = {
  'called-code-never-expires': {
    policy: { codes: { expired: (code, ...rest) => code.channel !== 'call' && codes.expired(code, ...rest) } },
  },
  'pushed-code-never-expires': {
    policy: { codes: { expired: (code, ...rest) => code.channel !== 'push' && codes.expired(code, ...rest) } },
  },
  'called-code-outlives-a-newer-one': {
    policy: { codes: { supersedes: (newer, ...rest) => newer.channel !== 'call' && codes.supersedes(newer, ...rest) } },
  },
  'called-code-fits-every-sign-in': {
    policy: {
      codes: {
        isForSignIn: (code, signIn, parameters) =>
          (code.channel === 'call' && code.account === signIn.account) || codes.isForSignIn(code, signIn, parameters),
      },
    },
  },
  'generated-code-works-twice': {
    policy: { codes: { isSpent: (code) => code.channel !== 'on-demand' && codes.isSpent(code) } },
  },
  'enrolment-never-ends': { policy: { enrolment: { expired: () => false } } },
  'enrolment-ends-one-late': {
    policy: {
      enrolment: {
        expired: ({ startedAt }, now, parameters) => now > startedAt + parameters['enrol.lifetime'] * 1000,
      },
    },
  },
  'enrolment-code-never-expires': {
    policy: { codes: { expired: (code, ...rest) => code.purpose !== 'enrolment' && codes.expired(code, ...rest) } },
  },
}
