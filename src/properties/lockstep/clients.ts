import type { Client, ClientKind } from '../../protocol/client.ts'
import type { Knowledge } from './knowledge.ts'

export type NamedClient = Client & { readonly name: string }

/** A client with a name of its own, and hardware that the service can know it by unless it tells none. */
export const clientOf = (
  kind: ClientKind,
  name: string,
  version: string,
  hardware: string | undefined = `hardware of ${name}`,
): NamedClient => ({
  kind,
  name,
  version,
  model: `${kind} model 1`,
  serial: `SERIAL${name.length}`,
  ...(hardware !== '' && { hardware }),
})

/** The clients that a person may use: two of each kind that differ, old ones, and those without hardware. */
export const clientsOf = (name: string): readonly NamedClient[] => [
  clientOf('phone', `${name} phone`, '99.0'),
  clientOf('tablet', `${name} tablet`, '99.0'),
  clientOf('mac', `${name} Mac`, '99.0'),
  clientOf('browser', `${name} browser`, '1.0'),
  clientOf('browser', 'shared browser', '1.0'),
  clientOf('tablet', 'shared tablet', '99.0'),
  clientOf('phone', `${name} phone`, '99.0', ''),
  clientOf('browser', 'browser', '1.0', ''),
  clientOf('phone', `${name} old phone`, '7.0'),
  clientOf('mac', `${name} old Mac`, '10.8'),
  clientOf('tv', 'TV box', '2'),
  clientOf('pc', `${name} PC`, '10'),
  clientOf('pod', `${name} pod`, '99.0'),
  clientOf('watch', `${name} watch`, '99.0'),
]

/** One of them: of the first ones mostly. */
export const anyClient = ({ random, person }: Knowledge): NamedClient => {
  const all = clientsOf(person)
  const base = all[random.chance(60) ? random.next(6) : random.next(all.length)] ?? clientOf('phone', 'phone', '99.0')
  if (random.chance(6)) return { ...base, version: '8.0' }
  if (random.chance(6)) return { ...base, passcodeSet: random.chance(50) }
  return random.chance(4) ? { ...base, line: random.one(['+12025550101', '+12025550102']) ?? '' } : base
}
