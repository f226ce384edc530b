import type { CommandOf } from '../../protocol/command.ts'
import { unlimitedAttempts, wronglyAccepted } from './attempt-limits.ts'
import type { InjectionPoint } from './injection-point.ts'

const keptNumber = '+12025550141'
const addedNumber = '+12025550140'

/** A number that somebody adds: it is written in many ways, and whatever is taken waits for the code that went there. */
export const writtenNumber: InjectionPoint = {
  field: 'number',
  location: 'body',
  acceptsAnyText: true,
  // E.164 section 6.2.1: at most fifteen digits with the country code.
  boundaryValues: () => [
    { boundary: 'as many digits as a number can have', text: '+999123456789012' },
    { boundary: 'a digit more than a number can have', text: '+9991234567890123' },
    { boundary: 'a digit fewer than a number of its country has', text: addedNumber.slice(0, -1) },
    { boundary: 'a digit more than a number of its country has', text: `${addedNumber}0` },
  ],
  maxAttempts: unlimitedAttempts,
  async arrange(fixture) {
    await fixture.provision()
    const { session } = fixture.ada
    const command: CommandOf<'add-phone'> = { type: 'add-phone', session, number: addedNumber, method: 'text' }
    return {
      command,
      validValue: addedNumber,
      snapshot: () => fixture.snapshot(),
      async objectionTo(text) {
        if (text === undefined) return 'a value that is not text was accepted as a number'
        const { phones } = await fixture.sendAccepted({ type: 'list-phones', session })
        const [one, ...more] = phones.filter(({ number }) => number !== fixture.ada.number)
        if (!one || more.length > 0) return 'one number was given, and not one came to the list'
        if (!/^\+\d{7,15}$/.test(one.number)) return 'the list has an entry that is not a number'
        if (one.verified) return 'a number is trusted although nobody verified it'
        const sent = await fixture.deliveries(({ purpose }) => purpose === 'phone-verification')
        return sent.some(({ to }) => to !== one.number) ? 'the code was not sent to the number' : undefined
      },
      validValueWorks: () => fixture.isAccepted(command),
    }
  },
}

/** The id of a number that its owner removes. */
export const removedId: InjectionPoint = {
  field: 'phone',
  location: 'path',
  maxAttempts: unlimitedAttempts,
  async arrange(fixture) {
    const { number } = fixture.ada
    await fixture.provision({ phones: [number, keptNumber].map((one) => ({ number: one, verified: true })) })
    const { session, phones } = fixture.ada
    const phone = phones.get(keptNumber) ?? ''
    const command: CommandOf<'remove-phone'> = { type: 'remove-phone', session, phone }
    return {
      command,
      validValue: phone,
      snapshot: () => fixture.snapshot(),
      objectionTo: wronglyAccepted((text) => text === phone),
      validValueWorks: () => fixture.isAccepted(command),
    }
  },
}
