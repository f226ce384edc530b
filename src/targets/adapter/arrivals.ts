import { setTimeout as wait } from 'node:timers/promises'
import type { Delivery, DeliveryPurpose } from '../../protocol/control.ts'
import { codeInText } from '../sinks/code-in-text.ts'
import type { Inbox, Message } from '../sinks/inbox.ts'
import { TargetError } from '../target-error.ts'
import type { Numbers } from './numbers.ts'

/** What reaches the people of one sandbox. */
export type Arrivals = {
  /** The mail address of this sandbox for one that a scenario names. */
  address(address: string): string
  /** People are known by the addresses and numbers in the commands that were sent. */
  meet(command: object): void
  mark(): number
  expect(channel: Message['channel'], to: string | undefined, after: number): void
  /** The first message to somebody after a mark. Throws a TargetError when none comes in time. */
  received(channel: Message['channel'], to: string, after: number): Promise<Received>
  /** A command of the public plane has been answered, and may still be sending. */
  answered(): void
  /** Everything so far, oldest first, once what was expected has come or did not come in time. */
  read(): Promise<readonly Delivery[]>
}

/** A message as its reader has it, and the code in it. */
export type Received = { readonly text: string; readonly code?: string; readonly link?: string }

export type ArrivalsOptions = {
  readonly inbox: Inbox
  readonly sandbox: string
  readonly numbers: Numbers
  /** Milliseconds, as in the definition of the adapter. */
  readonly delay: number
  readonly limit: number
  readonly codeIn: (message: Message) => string | undefined
  readonly purposeOf: (message: Message) => DeliveryPurpose | undefined
}

export const createArrivals = ({
  inbox,
  sandbox,
  numbers,
  delay,
  limit,
  codeIn,
  purposeOf,
}: ArrivalsOptions): Arrivals => {
  const addresses = new Map<string, string>()
  let expected: Promise<unknown> = Promise.resolve()
  let quietFrom = 0
  const people = (): readonly (readonly [to: string, name: string, channel: Message['channel']])[] => [
    ...[...numbers.all].flatMap(([name, to]) => [[to, name, 'text'] as const, [to, name, 'call'] as const]),
    ...[...addresses].map(([name, to]) => [to, name, 'email'] as const),
  ]
  const address = (name: string): string => {
    const at = name.lastIndexOf('@')
    if (at < 1) return name
    const made = `${name.slice(0, at)}.${sandbox}${name.slice(at)}`
    addresses.set(name, made)
    return made
  }
  return {
    address,
    meet(command) {
      for (const text of textsIn(command)) {
        if (/^[^\s@]+@[^\s@]+$/.test(text) && !addresses.has(text)) addresses.set(text, text)
      }
    },
    mark: () => inbox.mark(),
    expect(channel, to, after) {
      const wanted = people().filter(([, name, by]) => by === channel && (to === undefined || name === to))
      if (wanted.length === 0) return
      const first = Promise.race(wanted.map(([one]) => inbox.next(one, channel, after, limit)))
      expected = Promise.all([expected, first])
    },
    async received(channel, to, after) {
      const message = await inbox.next(channel === 'email' ? address(to) : numbers.of(to), channel, after, limit)
      if (message === undefined) {
        throw new TargetError('adapter-failed', `no ${channel} reached ${to} since the command began`, {
          advice: 'Did the server say that it sent one? Is it sent to the number that numbers.of gives?',
        })
      }
      const { text, link } = message
      const code = codeIn(message)
      return { text, ...(code !== undefined && { code }), ...(link !== undefined && { link }) }
    },
    answered() {
      quietFrom = performance.now() + delay
    },
    async read() {
      await expected
      const rest = quietFrom - performance.now()
      if (rest > 0) await wait(rest)
      return people()
        .flatMap(([to, name, channel]) => inbox.read(to, channel).map((message) => ({ name, message })))
        .sort((one, other) => one.message.place - other.message.place)
        .map(({ name, message }) => deliveryOf(message, name, codeIn(message), purposeOf(message)))
    },
  }
}

const deliveryOf = (
  { id, channel, text, at, link }: Message,
  to: string,
  code: string | undefined,
  purpose: DeliveryPurpose | undefined,
): Delivery => ({
  id,
  channel,
  to,
  at,
  text,
  ...(code === undefined ? {} : { code }),
  ...(purpose === undefined ? {} : { purpose }),
  ...(link === undefined ? {} : { link }),
})

/** Codes as the server declares their length. */
export const codeOfLength =
  (length: number | undefined) =>
  ({ text }: Message): string | undefined =>
    codeInText(text, length)

const textsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsIn)
