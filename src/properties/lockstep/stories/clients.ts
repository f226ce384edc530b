import type { Client, ClientKind } from '../../../protocol/client.ts'
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
  clientOf('phone', `${name} phone`, '99.0', `another hardware of ${name}`),
  clientOf('browser', 'browser', '1.0', ''),
  clientOf('phone', `${name} old phone`, '7.0'),
  clientOf('mac', `${name} old Mac`, '10.8'),
  clientOf('tv', 'TV box', '2'),
  clientOf('pc', `${name} PC`, '10'),
  clientOf('pod', `${name} pod`, '99.0'),
  clientOf('watch', `${name} watch`, '99.0'),
]

/** One of them: of the first ones mostly. */
export const anyClient = ({ random, person, favourite }: Knowledge): NamedClient => {
  const all = clientsOf(person)
  const usual = random.chance(60) ? random.next(6) : random.next(all.length)
  const base =
    all[favourite !== undefined && random.chance(60) ? favourite : usual] ?? clientOf('phone', 'phone', '99.0')
  const version = random.chance(15) ? random.one(versions) : undefined
  const passcodeSet = random.chance(8) ? { passcodeSet: random.chance(50) } : {}
  const line = random.chance(10) ? { line: random.one(lines(person)) ?? '' } : {}
  const position = random.chance(5) ? { position: { latitude: random.next(80), longitude: random.next(80) } } : {}
  const software = random.chance(6) ? { software: { icloud: random.one(versions) ?? '', itunes: '12.3' } } : {}
  return { ...base, ...(version !== undefined && { version }), ...passcodeSet, ...line, ...position, ...software }
}

/** Versions around those that matter to some kind of client, as numbers and as texts in another order. */
export const versions = [
  '6.0',
  '7.0',
  '8.0',
  '8.3',
  '9',
  '9.0',
  '10',
  '10.3',
  '10.9',
  '10.10.5',
  '10.11',
  '10.13',
  '11.0',
  '2',
  '4',
]
/** Numbers of a line: one's own, somebody else's, and one that begins like one's own. */
const lines = (person: string): readonly string[] => {
  const own = person === 'Ada' ? '1' : '2'
  return [`+1202555010${own}`, `+1202555010${own}`, `+1202555011${own}`, `+1202555010${own}5`, '+12125550101']
}
