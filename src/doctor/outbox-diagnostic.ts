import type { Delivery } from '../protocol/control.ts'
import type { Diagnostic } from './diagnostic.ts'

/** What a sign-in has had delivered, if all is well. */
export type ExpectedDeliveries = {
  readonly via: 'text' | 'email'
  /** Numbers or mail addresses that codes were sent to, in this order, a minute apart. */
  readonly receivers: readonly string[]
  /** The trusted device that a push goes to: its id, and the name that it was provisioned with. */
  readonly device: { readonly id: string; readonly name: string } | undefined
  /** The sandbox's clock when all was sent, in milliseconds since 1970-01-01T00:00:00Z; undefined where nobody can read it. */
  readonly now: number | undefined
}

/** What a message is called, by its channel. */
export const messageWord = { text: 'text message', email: 'mail' } as const
/** By what a code comes. */
export const codeWord = { text: 'text', email: 'mail' } as const

const day = 86_400_000

/** The first thing that is wrong with an outbox, as a diagnostic; undefined where nothing is. */
export const outboxDiagnostic = (
  deliveries: readonly Delivery[],
  { via, receivers, device, now }: ExpectedDeliveries,
): Diagnostic | undefined => {
  const texts = deliveries.filter(({ channel }) => channel === via)
  const [first = '', second] = receivers
  const word = messageWord[via]
  if (deliveries.length === 0)
    return wrong(`the outbox is empty although send-code succeeded: there is no ${word} to ${first}`)
  const repeated = deliveries.find((one, at) => deliveries.findIndex(({ id }) => id === one.id) !== at)
  if (repeated) return wrong(`the outbox has one delivery twice: the ${repeated.channel} "${repeated.id}"`)
  if (deliveries.length > 2 && deliveries.every((one) => deliveries.filter((other) => isSame(one, other)).length === 2))
    return wrong('the outbox has each delivery twice, under two ids')
  const push = deliveries.find(({ channel }) => channel === 'push')
  if (push && device && push.to !== device.id) {
    const named = push.to === device.name ? 'its name' : `"${push.to}"`
    return wrong(`\`to\` of a push must be the id of the device, "${device.id}", but is ${named} in the outbox`)
  }
  const strayed = texts.find(({ to }) => !receivers.includes(to))
  // Where each number got a text, where further ones go is the service's matter, and a rule's.
  if (strayed && receivers.some((number) => texts.every(({ to }) => to !== number)))
    return wrong(`a code was sent to ${first}, but according to the outbox it went to "${strayed.to}"`)
  if (texts.some(({ code }) => code === undefined)) return wrong(`a ${word} with a code has no \`code\` in the outbox`)
  if (texts.some(({ code = '' }) => /\s/.test(code)))
    return wrong(`\`code\` of a ${word} has a space in it in the outbox; it must be what its owner enters`)
  // A text for each number, to another one: that is a rule's matter too.
  const lost = receivers.find((number) => texts.every(({ to }) => to !== number))
  if (lost !== undefined && texts.length < receivers.length)
    return wrong(
      `send-code to ${lost} succeeded, but the outbox (${deliveries.length} deliveries) has no ${word} to it`,
    )
  const [one, other] = [first, second].map((number) => texts.findIndex(({ to }) => to === number))
  if (one !== undefined && other !== undefined && one >= 0 && other >= 0 && other < one)
    return wrong('the outbox lists the newest delivery first; the contract demands the oldest first')
  const at = texts[0]?.at
  if (now === undefined || at === undefined || Math.abs(at - now) < day) return undefined
  const unit = Math.abs(at * 1000 - now) < day ? 'seconds, but the contract demands milliseconds' : 'a different time'
  return wrong(
    `\`at\` of a delivery does not follow the clock of the sandbox: it is ${at} while the clock shows ${now}: ${unit}`,
  )
}

/** Whether two deliveries are the same but for their ids. */
const isSame = (one: Delivery, other: Delivery): boolean =>
  one.channel === other.channel &&
  one.to === other.to &&
  one.at === other.at &&
  one.code === other.code &&
  one.request === other.request

const wrong = (text: string): Diagnostic => ({ check: 'delivery', state: 'configuration', text })

/** What is told of a sign-in whose code nobody can read. */
export const noOutbox = (via: 'text' | 'email'): readonly Diagnostic[] => [
  { check: 'happy path', state: 'noted', text: 'a sign-in waits for a code that nobody can read' },
  {
    check: 'delivery',
    state: 'not-there',
    text: `there is no outbox for ${messageWord[via]}s, so their codes cannot be read`,
  },
]
