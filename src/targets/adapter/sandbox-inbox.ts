import { setTimeout as wait } from 'node:timers/promises'
import type { Delivery, DeliveryPurpose } from '../../protocol/control.ts'
import { extractCode } from '../sinks/extract-code.ts'
import type { Inbox, Message } from '../sinks/inbox.ts'
import { TargetError } from '../target-error.ts'
import type { DeliveryDelay } from './delivery-delay.ts'
import type { PhoneNumbers } from './phone-numbers.ts'

/** The messages to the people of one sandbox. */
export type SandboxInbox = {
  /** The mail address of this sandbox for one that a scenario names. */
  address(address: string): string
  /** Registers the addresses and numbers in a command that was sent: they identify the people of the sandbox. */
  learnAddresses(command: object): void
  position(): number
  expect(channel: Message['channel'], to: string | undefined, after: number): void
  /** The first message to a recipient after a position in the inbox. Throws a TargetError when none comes in time. */
  received(channel: Message['channel'], to: string, after: number): Promise<ReceivedMessage>
  /** Call it after a command of the public plane was answered: the server may still be sending. */
  markAnswered(): void
  /** All messages so far, oldest first, after the expected one has come or has not come in time. */
  read(): Promise<readonly Delivery[]>
}

/** A message as its reader sees it, and the code in it. */
export type ReceivedMessage = { readonly text: string; readonly code?: string; readonly link?: string }

export type SandboxInboxOptions = {
  readonly inbox: Inbox
  readonly sandbox: string
  readonly numbers: PhoneNumbers
  /** How long after an answer messages may come. */
  readonly delay: DeliveryDelay
  /** Milliseconds, as in the definition of the adapter. */
  readonly timeout: number
  readonly codeIn: (message: Message) => string | undefined
  readonly purposeOf: (message: Message) => DeliveryPurpose | undefined
}

export const createSandboxInbox = ({
  inbox,
  sandbox,
  numbers,
  delay,
  timeout,
  codeIn,
  purposeOf,
}: SandboxInboxOptions): SandboxInbox => {
  const addresses = new Map<string, string>()
  let pending: Promise<unknown> = Promise.resolve()
  /** When the last command was answered, on a clock that only goes forward. */
  let answeredAt = Number.NEGATIVE_INFINITY
  const underWay = new Set<{ answeredAt?: number }>()
  const knownRecipients = (): readonly (readonly [to: string, name: string, channel: Message['channel']])[] => [
    ...[...numbers.all].flatMap(([name, to]) => [[to, name, 'text'] as const, [to, name, 'call'] as const]),
    ...[...addresses].map(([name, to]) => [to, name, 'email'] as const),
  ]
  const address = (name: string): string => {
    const at = name.lastIndexOf('@')
    if (at < 1) return name
    const sandboxAddress = `${name.slice(0, at)}.${sandbox}${name.slice(at)}`
    addresses.set(name, sandboxAddress)
    return sandboxAddress
  }
  return {
    address,
    learnAddresses(command) {
      for (const text of stringsIn(command)) {
        if (/^[^\s@]+@[^\s@]+$/.test(text) && !addresses.has(text)) addresses.set(text, text)
      }
    },
    position: () => inbox.position(),
    expect(channel, to, after) {
      const recipients = knownRecipients().filter(([, name, by]) => by === channel && (to === undefined || name === to))
      if (recipients.length === 0) return
      const command: { answeredAt?: number } = {}
      underWay.add(command)
      const firstMessage = Promise.race(
        recipients.map(([one]) => inbox.next({ to: one, channel, after }, timeout)),
      ).then((message) => {
        if (message !== undefined) delay.came(performance.now() - (command.answeredAt ?? performance.now()))
      })
      pending = Promise.all([pending, firstMessage])
    },
    async received(channel, to, after) {
      const own = channel === 'email' ? (addresses.get(to) ?? to) : numbers.of(to)
      const message = await inbox.next({ to: own, channel, after }, timeout)
      if (message === undefined) {
        throw new TargetError('adapter-failed', `no ${channel} reached ${to} since the command began`, {
          advice: `Did the server report that it sent one? Did it go to ${channel === 'email' ? own : 'the number that numbers.of gives'}?`,
        })
      }
      const { text, link } = message
      const code = codeIn(message)
      return { text, ...(code !== undefined && { code }), ...(link !== undefined && { link }) }
    },
    markAnswered() {
      answeredAt = performance.now()
      for (const command of underWay) command.answeredAt = answeredAt
      underWay.clear()
    },
    async read() {
      await pending
      const remaining = answeredAt + delay.milliseconds - performance.now()
      if (remaining > 0) await wait(remaining)
      return knownRecipients()
        .flatMap(([to, name, channel]) => inbox.read({ to, channel }).map((message) => ({ name, message })))
        .sort((one, other) => one.message.sequence - other.message.sequence)
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

/** Finds codes of the length that the server declares. */
export const codeOfLength =
  (length: number | undefined) =>
  ({ text }: Message): string | undefined =>
    extractCode(text, length)

const stringsIn = (value: unknown): readonly string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(stringsIn)
