import { withLastDigitChanged } from '../codes/code-source.ts'
import type { Person } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'
import { earlierLabel, heldAppPassword } from './app-passwords.ts'

/** What a program offers in its password field; `owner` is somebody other than the one it signs in as. */
export type ProgramPassword =
  | { readonly kind: 'account' }
  | { readonly kind: 'app-specific'; readonly label: string; readonly owner?: string; readonly changed: boolean }

/** As the features say it: `the account password`, `Ada's app-specific password for "Mail"`... */
export const programPasswordPattern =
  /the account password|(?:the|(?:Ada|Ben|Cleo)'s) (?:earlier )?app-specific password for "[^"]*"(?: with its last character changed)?/

export const readProgramPassword = (text: string): ProgramPassword => {
  const [, owner, earlier, label = '', changed] =
    /^(?:the|(\w+)'s) (earlier )?app-specific password for "([^"]*)"( with)?/.exec(text) ?? []
  if (text === 'the account password') return { kind: 'account' }
  return {
    kind: 'app-specific',
    label: earlier === undefined ? label : earlierLabel(label),
    changed: changed !== undefined,
    ...(owner === undefined ? {} : { owner }),
  }
}

/** The password itself. */
export const passwordFor = (world: AccountWorld, person: Person, which: ProgramPassword): string => {
  if (which.kind === 'account') return person.password
  const { secret } = heldAppPassword(which.owner === undefined ? person : world.people.named(which.owner), which.label)
  return which.changed ? withLastChanged(secret) : secret
}

const withLastChanged = (secret: string): string =>
  /\d$/.test(secret) ? withLastDigitChanged(secret) : `${secret.slice(0, -1)}${secret.endsWith('x') ? 'y' : 'x'}`
