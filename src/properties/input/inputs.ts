import type { Capability } from '../../protocol/capabilities.ts'
import type { Power } from '../../rules/rule.ts'
import type { Property } from '../property.ts'
import type { Place } from './place.ts'

/** A place by what stands there, as the features call it, and what it needs beside what its rule needs. */
type PlaceRow = {
  readonly title: string
  readonly needs?: readonly Capability[]
  readonly powers?: readonly Power[]
  readonly load: () => Promise<Place>
}

const byText = { needs: ['code.text'], powers: ['text'] } as const
const codes = () => import('./code-places.ts')
const passwords = () => import('./password-places.ts')
const appPasswords = () => import('./app-password-places.ts')
const phones = () => import('./phone-places.ts')

/** Every place, in the order of the areas. */
const places: readonly PlaceRow[] = [
  { title: 'the token of a session', load: async () => (await appPasswords()).sessionToken },
  { title: 'the account password at a sign-in', load: async () => (await passwords()).accountPassword },
  { title: 'the code of a sign-in', ...byText, load: async () => (await codes()).signInCode },
  { title: 'the token of a sign-in', ...byText, load: async () => (await codes()).signInToken },
  { title: 'the present password of a change', load: async () => (await passwords()).presentPassword },
  { title: 'the new password of a change', load: async () => (await passwords()).chosenPassword },
  {
    title: 'the code for a forgotten password',
    needs: ['password.forgotten'],
    powers: ['text'],
    load: async () => (await codes()).resetCode,
  },
  { title: 'a number to add', ...byText, load: async () => (await phones()).writtenNumber },
  { title: 'the id of a number to remove', load: async () => (await phones()).removedId },
  { title: 'the code of an added number', ...byText, load: async () => (await codes()).numberCode },
  { title: 'the id of a device to remove', load: async () => (await import('./device-places.ts')).deviceId },
  { title: 'the app-specific password of a program', load: async () => (await appPasswords()).programPassword },
  { title: 'the label of an app-specific password', load: async () => (await appPasswords()).label },
  { title: 'the id of an app-specific password to revoke', load: async () => (await appPasswords()).revokedId },
  {
    title: 'the security code of a keychain',
    needs: ['sign-in.device', 'code.text'],
    load: async () => (await import('./keychain-places.ts')).keychainSecurityCode,
  },
]

export const placeTitles: readonly string[] = places.map(({ title }) => title)

/** The place of that title. Throws an Error when there is none. */
export const findPlace = (title: string): Promise<Place> => {
  const found = places.find((one) => one.title === title)
  if (!found) throw new Error(`there is no place for ${title}`)
  return found.load()
}

/** The places as properties. */
export const inputProperties: readonly Property[] = places.map(({ load, title, ...row }) => {
  const claim = `whatever stands in the place of ${title}, it is not taken for what it is not`
  return {
    ...row,
    claim,
    load: async () => (await import('./search-inputs.ts')).searchInputs(title, claim, await load()),
  }
})
