import { randomBytes } from 'node:crypto'
import type { Client, ClientKind } from '../../protocol/client.ts'
import { chanceHex } from '../../targets/case-scope.ts'

/** The clients of a story, as the features call them, and their kinds. */
export const kinds = { phone: 'phone', tablet: 'tablet', Mac: 'mac', browser: 'browser' } as const satisfies Record<
  string,
  ClientKind
>
export type KindWord = keyof typeof kinds

const versions: Readonly<Partial<Record<ClientKind, string>>> = { phone: '11.2', tablet: '11.2', mac: '10.13' }

/** A client that nobody has used yet. */
export const newClient = (word: KindWord, name: string = word): Client & { readonly name: string } => {
  const kind = kinds[word]
  const version = versions[kind]
  return {
    kind,
    name,
    ...(version === undefined ? {} : { version }),
    hardware: chanceHex(8),
    model: `${word} model 1`,
    serial: chanceHex(6).toUpperCase(),
  }
}

/** A client that somebody sits at, and what it holds. */
export type Seat = { readonly client: Client; session?: string; device?: string; signIn?: string; trust?: string }

/** Somebody in a story, with all that they know and hold. */
export type Actor = {
  readonly name: string
  readonly identifier: string
  password: string
  /** The number that codes go to. */
  readonly number: string
  /** A full session of the account page, on no listed device. */
  session: string
  /** By the words of the features: `tablet`, `trusted phone`. */
  readonly seats: Map<string, Seat>
  /** Ids by number. */
  readonly phones: Map<string, string>
}

const numbers: Readonly<Record<string, string>> = { Ada: '+12025550101', Ben: '+12025550102', Cleo: '+12025550103' }

/** When people were born, where the service knows it. */
export const dateOfBirth = '1980-04-01'

/** The person as the features introduce them: one trusted phone, one trusted number. */
export const newActor = (name: string): Actor => ({
  name,
  identifier: `${name.toLowerCase()}-${chanceHex(6)}@example.test`,
  password: newPassword(),
  number: numbers[name] ?? '',
  session: '',
  seats: new Map(),
  phones: new Map(),
})

/** A password that no policy minds, never given before. */
export const newPassword = (): string => `Correct horse ${randomBytes(6).toString('hex')} 1`
