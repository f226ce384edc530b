import type { Capability } from '../../protocol/capabilities.ts'
import type { Power } from '../../rules/rule.ts'
import type { Property } from '../property.ts'
import type { Race } from './race.ts'

/** A race by its title in the features, and what it needs beside what its rule needs. */
type RaceRow = {
  readonly title: string
  readonly needs?: readonly Capability[]
  readonly powers?: readonly Power[]
  readonly load: () => Promise<Race>
}

const byText = { needs: ['code.text'], powers: ['text'] } as const
const codes = () => import('./code-races.ts')
const appPasswords = () => import('./app-password-races.ts')
const phones = () => import('./phone-races.ts')
const passwords = () => import('./password-races.ts')

/** Every race, in the order of the areas. */
const races: readonly RaceRow[] = [
  { title: 'entries of one code in one sign-in', ...byText, load: async () => (await codes()).oneSignIn },
  {
    title: 'entries of one generated code in several sign-ins',
    needs: ['sign-in.device'],
    load: async () => (await codes()).severalSignIns,
  },
  { title: 'wrong codes and the right one', ...byText, load: async () => (await codes()).rightAmongWrong },
  { title: 'requests for a code by text', ...byText, load: async () => (await codes()).codeRequests },
  {
    title: 'entries of a code and the end of its lifetime',
    needs: byText.needs,
    powers: ['text', 'clock'],
    load: async () => (await codes()).endOfLife,
  },
  {
    title: 'entries of a code and a refusal of the request',
    ...byText,
    load: async () => (await import('./sign-in-races.ts')).refusalDuringEntry,
  },
  {
    title: 'entries of a code and a change of the password',
    ...byText,
    load: async () => (await passwords()).entryAndChange,
  },
  { title: 'changes to different passwords', load: async () => (await passwords()).differentChanges },
  {
    title: 'several completions of one password reset',
    powers: ['text'],
    load: async () => (await passwords()).oneReset,
  },
  { title: 'removals of all numbers', load: async () => (await phones()).lastNumbers },
  { title: 'additions of one number', ...byText, load: async () => (await phones()).sameNumber },
  {
    title: 'creations of app-specific passwords for the last places',
    load: async () => (await appPasswords()).creationsAtLimit,
  },
  {
    title: 'creations of app-specific passwords and a revocation of all',
    load: async () => (await appPasswords()).revocationOfAll,
  },
  {
    title: 'creations of app-specific passwords and a change of the password',
    load: async () => (await appPasswords()).changeOfPassword,
  },
  {
    title: 'sign-ins of a program and the revocation of its password',
    load: async () => (await appPasswords()).revocationInUse,
  },
  {
    title: 'wrong security codes and the right one',
    needs: ['sign-in.device', 'code.text'],
    powers: ['text'],
    load: async () => (await import('./keychain-races.ts')).rightSecurityCodeAmongWrong,
  },
  {
    title: 'the completion of a recovery and its cancellation',
    load: async () => (await import('./recovery-races.ts')).cancellationDuringFinish,
  },
]

export const raceTitles: readonly string[] = races.map(({ title }) => title)

/** The race of that title. Throws an Error when there is none. */
export const findRace = (title: string): Promise<Race> => {
  const found = races.find((one) => one.title === title)
  if (!found) throw new Error(`there is no race "${title}"`)
  return found.load()
}

/** The races as properties. */
export const raceProperties: readonly Property[] = races.map(({ load, title, ...row }) => {
  const claim = `${title} at the same time have the same effects as one after another`
  return {
    ...row,
    claim,
    load: async () => (await import('./search-race.ts')).searchRace(title, claim, await load()),
  }
})
