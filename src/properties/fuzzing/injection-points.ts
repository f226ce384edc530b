import type { Capability } from '../../protocol/capabilities.ts'
import type { Power } from '../../rules/rule.ts'
import type { Property } from '../property.ts'
import type { InjectionPoint } from './injection-point.ts'

/** An injection point by its title in the features, and what it needs beside what its rule needs. */
type InjectionPointRow = {
  readonly title: string
  readonly needs?: readonly Capability[]
  readonly powers?: readonly Power[]
  readonly load: () => Promise<InjectionPoint>
}

const byText = { needs: ['code.text'], powers: ['text'] } as const
const codes = () => import('./code-injection-points.ts')
const passwords = () => import('./password-injection-points.ts')
const appPasswords = () => import('./app-password-injection-points.ts')
const secondFactors = () => import('./second-factor-injection-points.ts')
const phones = () => import('./phone-injection-points.ts')

/** Every injection point, in the order of the areas. */
const injectionPoints: readonly InjectionPointRow[] = [
  { title: 'the token of a session', load: async () => (await appPasswords()).sessionToken },
  { title: 'the account password at sign-in', load: async () => (await passwords()).accountPassword },
  { title: 'the sign-in code', ...byText, load: async () => (await codes()).signInCode },
  { title: 'the token of a sign-in', ...byText, load: async () => (await codes()).signInToken },
  { title: 'the current password before changing it', load: async () => (await passwords()).presentPassword },
  { title: 'the new password in a password change', load: async () => (await passwords()).chosenPassword },
  {
    title: 'the code that resets a forgotten password',
    needs: ['password.forgotten'],
    powers: ['text'],
    load: async () => (await codes()).resetCode,
  },
  { title: 'a number to add', ...byText, load: async () => (await phones()).writtenNumber },
  { title: 'the id of a number to remove', load: async () => (await phones()).removedId },
  { title: 'the code that verifies an added number', ...byText, load: async () => (await codes()).numberCode },
  { title: 'the id of a device to remove', load: async () => (await import('./device-injection-points.ts')).deviceId },
  { title: 'the app-specific password in a program', load: async () => (await appPasswords()).programPassword },
  { title: 'the label of an app-specific password', load: async () => (await appPasswords()).label },
  { title: 'the id of an app-specific password to revoke', load: async () => (await appPasswords()).revokedId },
  {
    title: 'the security code of the keychain',
    needs: ['sign-in.device', 'code.text'],
    load: async () => (await import('./keychain-injection-points.ts')).keychainSecurityCode,
  },
  {
    title: 'a recovery code at sign-in',
    needs: ['code.recovery'],
    load: async () => (await secondFactors()).recoveryCode,
  },
  {
    title: 'the link that resets a forgotten password',
    needs: ['password.link'],
    powers: ['email'],
    load: async () => (await secondFactors()).resetLink,
  },
]

export const injectionPointTitles: readonly string[] = injectionPoints.map(({ title }) => title)

/** The injection point of that title. Throws an Error when there is none. */
export const findInjectionPoint = (title: string): Promise<InjectionPoint> => {
  const found = injectionPoints.find((one) => one.title === title)
  if (!found) throw new Error(`there is no injection point "${title}"`)
  return found.load()
}

/** The injection points as properties. */
export const fuzzingProperties: readonly Property[] = injectionPoints.map(({ load, title, ...row }) => {
  const claim = `no malformed value is accepted as ${title}`
  return {
    ...row,
    claim,
    load: async () => (await import('./search-injection-point.ts')).searchInjectionPoint(title, claim, await load()),
  }
})
