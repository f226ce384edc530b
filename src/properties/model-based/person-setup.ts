import type { Declaration } from '../../protocol/declaration.ts'
import { dateOfBirth, newClient, type Person } from '../fixture/people.ts'

/** How the account of an person is provisioned, and the `Given` steps that say so. */
export type PersonSetup = {
  givens(name: string): readonly string[]
  provisioned(person: Person, declaration: Declaration): ProvisionedActor
}
type ProvisionedActor = {
  readonly scheme: 'none' | 'two-step' | 'two-factor'
  readonly dateOfBirth?: string
  readonly mailAddress?: string
  readonly phones: readonly { readonly number: string; readonly verified: boolean }[]
  /** At most one, and its name in the trace. */
  readonly devices: readonly {
    readonly label: string
    readonly client: ReturnType<typeof newClient>
    readonly status: 'trusted' | 'signed-in'
  }[]
}

/** One trusted phone, one trusted number. No device is set up on a target that knows no devices. */
export const withSecondFactor: PersonSetup = {
  givens: (name) => [`${name} has an account with a second factor`],
  provisioned: ({ number }, { edition, capabilities }) => ({
    scheme: edition === 'two-step' ? 'two-step' : 'two-factor',
    phones: [{ number, verified: true }],
    devices:
      capabilities['sign-in.device'].state === 'absent'
        ? []
        : [{ label: 'trusted phone', client: newClient('phone', 'trusted phone'), status: 'trusted' }],
  }),
}

/** The same, and the service knows the date of birth. */
export const withDateOfBirth: PersonSetup = {
  givens: (name) => [...withSecondFactor.givens(name), `${name}'s date of birth is "${dateOfBirth}"`],
  provisioned: (person, declaration) => ({ ...withSecondFactor.provisioned(person, declaration), dateOfBirth }),
}

/** Signed in on a phone, with the password alone. */
export const withoutSecondFactor: PersonSetup = {
  givens: (name) => [
    `${name} has an account without a second factor`,
    `${name} is also signed in on an untrusted phone at version "99.0"`,
  ],
  provisioned: ({ name }, { parameters }) => ({
    scheme: 'none',
    ...(parameters['eligibility.mail_first'] === true
      ? { mailAddress: `${name.toLowerCase()}@mail.example.test` }
      : {}),
    phones: [],
    devices: [{ label: 'phone', client: newClient('phone'), status: 'signed-in' }],
  }),
}
