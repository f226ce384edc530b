import { defineParameterType, Then } from '@cucumber/cucumber'
import { recoveryNumber } from '../../src/properties/fixture/recovery-information.ts'
import type { MaskedPhone } from '../../src/protocol/client.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { startSignInCommand } from '../sign-in/sign-in.ts'
import { answerText } from '../support/answer-text.ts'
import type { AccountWorld } from '../support/world.ts'

/** Where the owner can be reached after a recovery: at any number, or at the one given with the recovery alone. */
const reaches = ['any of her numbers', 'the number given with the recovery'] as const
type Reach = (typeof reaches)[number]

defineParameterType({ name: 'reach', regexp: new RegExp(reaches.join('|')) })

/** A sign-in to its end. Where the service sends no texts, the password alone is looked at. */
Then(
  '{person} can sign in with the new password and a code sent to {reach}',
  async function (this: AccountWorld, name: string, reach: Reach) {
    if (this.judgement.isPending) this.judgement.answer()
    const person = await this.people.ready(name)
    const demand = `The recovery should give ${name} access again, with a code at ${reach}`
    const command = startSignInCommand(this, person)
    const begun = await this.requests.ask(command)
    const texts = this.sandbox.declaration.capabilities['code.text'].state !== 'absent'
    if (begun.type === 'signed-in' || (begun.type === 'code-required' && !texts)) return
    if (begun.type !== 'code-required') throw new BrokenRule(demand, 'signed in, or a code', answerText(begun))
    const numbers = reach === 'any of her numbers' ? [...person.phones.keys(), recoveryNumber] : [recoveryNumber]
    const code = await codeAt(this, begun.signIn, begun.phones, numbers)
    if (code === undefined) throw new BrokenRule(demand, `a code at ${numbers.join(' or ')}`, 'none there')
    const entered = await this.requests.ask({ type: 'enter-code', signIn: begun.signIn, code })
    if (entered.type !== 'signed-in') throw new BrokenRule(demand, 'signed in', answerText(entered))
  },
)

/** A code of the sign-in that arrives at one of the numbers; asked for at those that look like them first. */
const codeAt = async (
  world: AccountWorld,
  signIn: string,
  offered: readonly MaskedPhone[],
  numbers: readonly string[],
): Promise<string | undefined> => {
  const looksWrong = ({ masked = '' }: MaskedPhone): number =>
    numbers.some((number) => masked.endsWith(number.slice(-2))) ? 0 : 1
  for (const { phone } of offered.toSorted((one, other) => looksWrong(one) - looksWrong(other))) {
    const sent = await world.requests.ask({ type: 'send-code', signIn, via: 'text', phone })
    if (sent.type === 'refused') continue
    const delivery = await world.messages.latest(({ code }) => code !== undefined)
    if (delivery !== undefined && numbers.includes(delivery.to)) return delivery.code
  }
  return undefined
}
