import { fuzzingProperties } from './fuzzing/injection-points.ts'
import { claims } from './lockstep/claims.ts'
import type { Property } from './property.ts'
import { raceProperties } from './races/races.ts'

const ofStories: Pick<Property, 'powers' | 'needs' | 'unsuitable'> = {
  powers: ['text', 'push', 'email'],
  needs: ['code.text'],
  unsuitable: ({ kind }, { powers: { provisioning, sandboxes, clock } }) =>
    kind !== 'adapter' && provisioning && sandboxes && clock === 'virtual'
      ? undefined
      : 'there are no sandboxes with a clock that stands until it is moved',
}

/** Every property, in the order of the areas. */
export const properties: readonly Property[] = [
  {
    claim: 'a code works once, for its own sign-in, and only within its lifetime',
    powers: ['text'],
    needs: ['code.text'],
    load: async () => (await import('./models/codes/code-lifetime-property.ts')).search,
  },
  {
    claim: 'a wrong code never signs anybody in, and too many wrong codes lock code entry for the declared time',
    powers: ['text'],
    needs: ['code.text'],
    load: async () => (await import('./models/codes/wrong-codes-property.ts')).search,
  },
  {
    claim:
      'an app-specific password works only for its own account, from its creation until it is revoked, and the limit holds',
    load: async () => (await import('./models/app-passwords/app-password-property.ts')).search,
  },
  {
    claim: 'a trusted client is not asked for a code until its trust ends, and every other client always is',
    powers: ['text'],
    needs: ['code.text'],
    load: async () => (await import('./models/trust/trust-property.ts')).search,
  },
  {
    claim: 'only verified numbers get codes, the last of them always stays, and the limit on numbers holds',
    powers: ['text'],
    needs: ['code.text'],
    load: async () => (await import('./models/phones/phone-property.ts')).search,
  },
  {
    claim:
      'the right security code works until too many wrong ones were entered, and then only after the lock was ended in a documented way',
    powers: ['text'],
    needs: ['code.text', 'sign-in.device'],
    load: async () => (await import('./models/security-code/security-code-property.ts')).search,
  },
  {
    claim: 'an enrolment changes nothing until it is completed, which takes its own code within its lifetime',
    powers: ['text'],
    needs: ['enrolment', 'code.text', 'sign-in.device'],
    load: async () => (await import('./models/enrolments/enrolment-property.ts')).search,
  },
  {
    claim: 'an undo link undoes only its own enrolment, once and within two weeks, and nothing else turns the code off',
    powers: ['text', 'email', 'clock'],
    needs: ['code.text', 'sign-in.device'],
    load: async () => (await import('./models/undo-link/undo-link-property.ts')).search,
  },
  {
    claim: 'only the newest account password works, and whatever was started with an older one has ended',
    powers: ['text'],
    needs: ['code.text'],
    load: async () => (await import('./models/passwords/password-property.ts')).search,
  },
  {
    claim:
      'a recovery can be completed once, after its waiting time, without any wrong information, unless the owner cancelled it',
    powers: ['text', 'clock'],
    needs: ['recovery', 'code.text', 'sign-in.device'],
    load: async () => (await import('./models/recoveries/recovery-property.ts')).search,
  },
  {
    claim: 'nothing that is done in one account changes another account',
    powers: ['text'],
    needs: ['code.text'],
    load: async () => (await import('./models/accounts/account-property.ts')).search,
  },
  {
    ...ofStories,
    claim: claims.documented,
    load: async () => (await import('./lockstep/lockstep-property.ts')).search,
  },
  {
    ...ofStories,
    claim: claims.hardening,
    load: async () => (await import('./lockstep/lockstep-property.ts')).hardeningSearch,
  },
  ...raceProperties,
  ...fuzzingProperties,
]

/** The property of that claim. Throws an Error when there is none. */
export const findProperty = (claim: string): Property => {
  const found = properties.find((one) => one.claim === claim)
  if (!found) throw new Error(`there is no property "${claim}"`)
  return found
}
