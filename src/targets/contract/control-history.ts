import type { AccountSetUp, ControlAnswer, Delivery } from '../../protocol/control.ts'

/** Deliveries of two sinks may be told in the order of their arrival, which is a little apart from their times. */
const maxDisorder = 1000
/** So many deliveries an outbox keeps; older ones may be gone. */
const keptDeliveries = 1000

/**
 * What a control plane told of one sandbox so far, against which its later answers are held: a clock goes on by what it is moved,
 * an outbox keeps the newest thousand deliveries and tells them oldest first, and an account has the devices that it was asked for.
 */
export class ControlHistory {
  #now: number | undefined
  readonly #told = new Set<string>()

  /** `now`: at which time the sandbox was opened, in milliseconds; undefined for whatever time the server likes. */
  constructor(now: number | undefined) {
    this.#now = now
  }

  /** What was told before a request is sent: what is told while it is under way need not be in its answer. */
  before(): Before {
    return { now: this.#now, told: [...this.#told] }
  }

  /** What an answer says that goes against the contract and what was told before; undefined where nothing does. */
  violation(asked: Asked, answer: ControlAnswer, before: Before): string | undefined {
    switch (answer.type) {
      case 'clock':
        return this.#clock(asked.seconds, answer.now, before)
      case 'deliveries':
        return this.#outbox(answer.deliveries, before)
      case 'provisioned':
        return wrongDevice(asked.devices ?? [], answer.devices)
      default:
        return undefined
    }
  }

  #clock(seconds: number | undefined, now: number, { now: earlier }: Before): string | undefined {
    this.#now = Math.max(now, this.#now ?? now)
    if (earlier === undefined) return undefined
    const moved = (now - earlier) / 1000
    if (seconds !== undefined && moved < seconds) return `asked to move by ${seconds} s, the clock moved by ${moved} s`
    return moved < 0 ? `the clock went back by ${-moved} s` : undefined
  }

  #outbox(deliveries: readonly Delivery[], { told }: Before): string | undefined {
    const ids = new Set(deliveries.map(({ id }) => id))
    for (const id of ids) this.#told.add(id)
    const gone = told.filter((id) => !ids.has(id)).length
    if (gone > 0 && deliveries.length < keptDeliveries)
      return `the outbox no longer has ${gone} of ${told.length} deliveries that it told before; the contract says that reading takes nothing away, and that an id stays`
    if (ids.size < deliveries.length) return 'the outbox has one delivery twice'
    const late = deliveries.find(({ at }, index) => at + maxDisorder < (deliveries[index - 1]?.at ?? at))
    return late === undefined
      ? undefined
      : `the outbox lists a ${late.channel} behind a later delivery; the contract demands the oldest first`
  }
}
type Before = { readonly now: number | undefined; readonly told: readonly string[] }

/** What of a command is held against its answer. */
type Asked = { readonly type: string; readonly seconds?: number; readonly devices?: AccountSetUp['devices'] }
type Made = { readonly name: string; readonly session?: string }

/** The first device that an account was not made with, or that is in another state or place than was asked for. */
export const wrongDevice = (asked: NonNullable<AccountSetUp['devices']>, made: readonly Made[]): string | undefined => {
  const wrong = asked.findIndex(({ client, status }, at) => {
    const one = made[at]
    return one === undefined || one.name !== client.name || (status === 'known') !== (one.session === undefined)
  })
  const [device, found] = [asked[wrong], made[wrong]]
  if (device === undefined) return undefined
  const is = `the device "${device.client.name}" was asked for as ${device.status}`
  if (!made.some(({ name }) => name === device.client.name)) return `${is}, but its answer does not have it`
  if (found?.name !== device.client.name) return `${is}, but its answer lists the devices in another order`
  return device.status === 'known'
    ? `${is}, but its answer has a session of it`
    : `${is}, but its answer has no session of it`
}
