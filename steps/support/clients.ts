import type { Client, ClientKind } from '../../src/protocol/client.ts'
import { randomHex } from '../../src/targets/case-context.ts'

/** How the features call the kinds of client. */
export const kindWords = {
  phone: 'phone',
  tablet: 'tablet',
  pod: 'pod',
  Mac: 'mac',
  watch: 'watch',
  'third-generation TV box': 'tv',
  'TV box': 'tv',
  PC: 'pc',
  browser: 'browser',
} as const satisfies Record<string, ClientKind>
export type KindWord = keyof typeof kindWords | typeof anyKind

/** Where the kind does not matter the features say `client`: a tablet, or a browser where only browsers sign in. */
export const anyKind = 'client'

/** A version that every rule about versions is content with, by kind. */
const defaultVersions: Readonly<Partial<Record<ClientKind, string>>> = {
  phone: '11.2',
  tablet: '11.2',
  pod: '11.2',
  mac: '10.13',
  watch: '4.0',
  tv: '4',
}

/** What its owner locks with a passcode. */
const kindsWithPasscode: readonly ClientKind[] = ['phone', 'tablet', 'pod', 'mac', 'watch']

/** A client that nobody has used yet; a device is locked by a passcode. */
export const newClient = (word: KindWord, more: Partial<Client> = {}): Client => {
  const kind = more.kind ?? (word === anyKind ? 'tablet' : kindWords[word])
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
