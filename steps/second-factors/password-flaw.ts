import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import type { Person } from '../support/person.ts'

/** How the password once more is not as it should be. */
export type PasswordFlaw = keyof typeof passwordFlaws

/** What is given in its place, by what a scenario calls it; undefined is nothing. */
const passwordFlaws = {
  'without the password': () => undefined,
  'with a wrong password': () => 'Not the password 1',
  'with an app-specific password': ({ appPasswords }: Person) => [...appPasswords.values()].at(-1)?.secret,
  'with a recovery code': ({ recoveryCodes }: Person) => recoveryCodes?.current[0],
} as const satisfies Readonly<Record<string, (person: Person) => string | undefined>>

/** Throws CannotArrange where the person has not what is to be given. */
export const otherPassword = (flaw: PasswordFlaw, person: Person): { readonly password?: string } => {
  const password = passwordFlaws[flaw](person)
  if (password !== undefined) return { password }
  if (flaw === 'without the password') return {}
  throw new CannotArrange(`${person.name} has nothing to give ${flaw}`)
}
