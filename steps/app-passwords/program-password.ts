import { type CodeSource, readCode, withLastDigitChanged } from '../codes/code-source.ts'
import type { Person } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'
import { earlierLabel, heldAppPassword } from './app-passwords.ts'

/** What a program offers in its password field; `owner` is somebody other than the one it signs in as. */
export type ProgramPassword =
  | { readonly kind: 'account'; readonly followedBy?: CodeSource }
  | { readonly kind: 'app-specific'; readonly label: string; readonly owner?: string; readonly changed: boolean }

/** As the features say it: `the account password`, `Ada's app-specific password for "Mail"`... */
export const programPasswordPattern =
  /the account password(?: followed by the code generated on her trusted phone)?|(?:the|(?:Ada|Ben|Cleo)'s) (?:earlier )?app-specific password for "[^"]*"(?: with its last character changed)?/

export const readProgramPassword = (text: string): ProgramPassword => {
  const [, owner, earlier, label = '', changed] =
    /^(?:the|(\w+)'s) (earlier )?app-specific password for "([^"]*)"( with)?/.exec(text) ?? []
  if (text === 'the account password') return { kind: 'account' }
  if (text.startsWith('the account password followed by')) {
    return { kind: 'account', followedBy: { from: 'generated', client: 'trusted phone' } }
  }
  return {
    kind: 'app-specific',
    label: earlier === undefined ? label : earlierLabel(label),
    changed: changed !== undefined,
    ...(owner === undefined ? {} : { owner }),
  }
}

/** The password itself, and the code that follows it. */
export const passwordFor = async (world: AccountWorld, person: Person, which: ProgramPassword): Promise<string> => {
  if (which.kind === 'account') {
    const { followedBy } = which
    return `${person.password}${followedBy === undefined ? '' : await readCode(world, person, followedBy)}`
  }
  const { secret } = heldAppPassword(which.owner === undefined ? person : world.people.named(which.owner), which.label)
  return which.changed ? withLastChanged(secret) : secret
}

const withLastChanged = (secret: string): string =>
  /\d$/.test(secret) ? withLastDigitChanged(secret) : `${secret.slice(0, -1)}${secret.endsWith('x') ? 'y' : 'x'}`

/**
 * A password that no program of that person has, another one for each index. It has the form of one that they hold: a server may
 * tell by the form which kind of password is offered, and count each kind apart.
 */
export const wrongProgramPassword = ({ appPasswords }: Person, index: number): string => {
  const [held] = [...appPasswords.values()]
  return wrongProgramPasswordLike(held?.secret ?? '', index)
}

/** The same for an app-specific password that is not noted. */
export const wrongProgramPasswordLike = (secret: string, index: number): string =>
  shifted(secret, index + 1) ?? `none of her passwords ${index}`

/** The last letters and digits moved on among themselves, as `by` counts in their number system; undefined where they cannot. */
const shifted = (secret: string, by: number): string | undefined => {
  const end = /[A-Za-z0-9]+$/.exec(secret)?.[0] ?? ''
  const kinds = [...new Set(end)]
  if (by >= kinds.length ** end.length || kinds.length < 2) return undefined
  let left = by
  const moved = [...end].reverse().map((one) => {
    const next = kinds[(kinds.indexOf(one) + left) % kinds.length] ?? one
    left = Math.floor(left / kinds.length)
    return next
  })
  return secret.slice(0, -end.length) + moved.reverse().join('')
}
