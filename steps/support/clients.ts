import {
  clientKinds as kindsOfTraces,
  defaultVersions as versionsOfTraces,
} from '../../src/properties/fixture/people.ts'
import type { Client, ClientKind } from '../../src/protocol/client.ts'
import { randomHex } from '../../src/targets/case-context.ts'

/** The words of the features for the kinds of client. */
export const clientKinds = {
  ...kindsOfTraces,
  'iPod touch': 'pod',
  watch: 'watch',
  'third-generation TV box': 'tv',
  'TV box': 'tv',
  PC: 'pc',
} as const satisfies Record<string, ClientKind>
export type ClientWord = keyof typeof clientKinds | typeof anyClient

/** The word for a client whose kind does not matter: `any-client.ts`. */
export const anyClient = 'client'

/** A version that satisfies every rule about versions, by kind. */
const defaultVersions: Readonly<Partial<Record<ClientKind, string>>> = {
  ...versionsOfTraces,
  pod: '99.0',
  watch: '4.0',
  tv: '4',
}

/** Kinds of client that can have a passcode. */
const kindsWithPasscode: readonly ClientKind[] = ['phone', 'tablet', 'pod', 'mac', 'watch']

/** A new client; a device has a passcode. */
export const newClient = (word: ClientWord, more: Partial<Client> = {}): Client => {
  const kind = more.kind ?? (word === anyClient ? 'tablet' : clientKinds[word])
  const version = word === 'third-generation TV box' ? '3' : defaultVersions[kind]
  return {
    kind,
    name: word,
    ...(version === undefined ? {} : { version }),
    hardware: randomHex(8),
    model: `${word} model 1`,
    serial: randomHex(6).toUpperCase(),
    ...(kindsWithPasscode.includes(kind) ? { passcodeSet: true } : {}),
    ...more,
  }
}
