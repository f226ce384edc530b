import type { CommandOf } from '../../protocol/command.ts'
import { notIt, unlimited } from './limits.ts'
import type { Place } from './place.ts'

const kept = '+12025550141'
const added = '+12025550140'

/** A number that somebody adds: it is written in many ways, and whatever is taken waits for the code that went there. */
export const writtenNumber: Place = {
  field: 'number',
  way: 'body',
  anyText: true,
  // E.164 section 6.2.1: at most fifteen digits with the country code.
  edges: () => [
    { boundary: 'as many digits as a number can have', text: '+999123456789012' },
    { boundary: 'a digit more than a number can have', text: '+9991234567890123' },
    { boundary: 'a digit fewer than a number of its country has', text: added.slice(0, -1) },
    { boundary: 'a digit more than a number of its country has', text: `${added}0` },
  ],
  most: unlimited,
  async arrange(arena) {
    await arena.introduce()
    const { session } = arena.ada
    const command: CommandOf<'add-phone'> = { type: 'add-phone', session, number: added, method: 'text' }
    return {
      command,
      right: added,
      look: () => arena.sight(),
      async taken(text) {
        if (text === undefined) return 'something that is no text was taken for a number'
        const { phones } = await arena.must({ type: 'list-phones', session })
        const [one, ...more] = phones.filter(({ number }) => number !== arena.ada.number)
        if (!one || more.length > 0) return 'one number was given, and not one came to the list'
        if (!/^\+\d{7,15}$/.test(one.number)) return 'the list has something in it that is no number'
        if (one.verified) return 'a number is trusted that nobody verified'
        const sent = await arena.deliveries(({ purpose }) => purpose === 'phone-verification')
        return sent.some(({ to }) => to !== one.number) ? 'the code went elsewhere than to the number' : undefined
      },
      works: () => arena.works(command),
    }
  },
}

/** The id of a number that its owner removes. */
export const removedId: Place = {
  field: 'phone',
  way: 'path',
  most: unlimited,
  async arrange(arena) {
    const { number } = arena.ada
    await arena.introduce({ phones: [number, kept].map((one) => ({ number: one, verified: true })) })
    const { session, phones } = arena.ada
    const phone = phones.get(kept) ?? ''
    const command: CommandOf<'remove-phone'> = { type: 'remove-phone', session, phone }
    return {
      command,
      right: phone,
      look: () => arena.sight(),
      taken: notIt((text) => text === phone),
      works: () => arena.works(command),
    }
  },
}
