import { defaultNumbers } from '../../src/properties/fixture/people.ts'
import type { CommandOf } from '../../src/protocol/command.ts'
import type { Delivery } from '../../src/protocol/control.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { unusedCode } from './guarding-app.ts'
import type { Person } from './person.ts'
import type { ScenarioClock } from './world/clock.ts'
import type { Messages } from './world/messages.ts'
import type { Requests } from './world/requests.ts'
import type { ScenarioSandbox } from './world/sandbox.ts'

type Scenario = {
  readonly requests: Requests
  readonly messages: Messages
  readonly sandbox: ScenarioSandbox
  readonly clock: ScenarioClock
}

/**
 * Request the code at the person's default number, or else at another one of theirs, without remembering it. Where an app
 * guards the account, the code is one of the app; where codes go by mail, it is that in the mail.
 */
export const sentCode = async (scenario: Scenario, person: Person, signIn: string): Promise<string> => {
  const { requests, messages } = scenario
  if (person.guardingApp) return unusedCode(scenario, person.guardingApp)
  if (person.codesByMail) {
    await requests.arrange(sendCodeTo(person, signIn))
    return deliveredCode(messages, isMailTo(person), `no code arrived at the address of ${person.name}`)
  }
  if (person.reachedAt !== undefined) return codeAtNewNumber({ requests, messages }, person, signIn, person.reachedAt)
  const usual = defaultNumbers[person.name] ?? ''
  const [number, phone] = [...person.phones].find(([one]) => one === usual) ?? [...person.phones][0] ?? []
  if (phone === undefined) throw new CannotArrange(`${person.name} has no trusted number in this scenario`)
  await requests.arrange({ type: 'send-code', signIn, via: 'text', phone })
  return deliveredCode(messages, (one) => one.to === number, `no code arrived at ${number}`)
}

/** The same at the number that a recovery left: the one that the sign-in offers. */
const codeAtNewNumber = async (
  { requests, messages }: { readonly requests: Requests; readonly messages: Messages },
  { name }: Person,
  signIn: string,
  number: string,
): Promise<string> => {
  const { phones } = await requests.arrange({ type: 'read-sign-in', signIn })
  const [offered] = phones
  if (offered === undefined) throw new CannotArrange(`no number of ${name} is offered after the recovery`)
  await requests.arrange({ type: 'send-code', signIn, via: 'text', phone: offered.phone })
  return deliveredCode(messages, (one) => one.to === number, `no code arrived at ${number}`)
}

/**
 * After a recovery codes go to the number given with it, where that takes the place of all others: as declared
 * (`recovery.numbers`), or because an account has room for one (`phone.max`).
 */
export const noteRecovered = (
  { sandbox }: { readonly sandbox: ScenarioSandbox },
  person: Person,
  number: string,
): void => {
  const onlyOne = sandbox.declares('phone.max') === 1
  if (onlyOne || sandbox.declares('recovery.numbers') === 'replaced') person.reachedAt = number
}

/** The command that has a code of a sign-in sent: by text to the first number, or by mail where codes go there. */
export const sendCodeTo = ({ phones, codesByMail }: Person, signIn: string): CommandOf<'send-code'> => {
  if (codesByMail) return { type: 'send-code', signIn, via: 'email' }
  const [phone = ''] = phones.values()
  return { type: 'send-code', signIn, via: 'text', phone }
}

/** Whether a delivery is a mail to the address of the account. */
export const isMailTo =
  ({ identifier }: Person) =>
  ({ channel, to }: Delivery): boolean =>
    channel === 'email' && to.toLowerCase() === identifier.toLowerCase()

/** The code in the latest of those deliveries. Throws CannotArrange with the text `otherwise` where there is none. */
export const deliveredCode = async (
  messages: Messages,
  matches: (delivery: Delivery) => boolean,
  otherwise: string,
): Promise<string> => {
  const delivery = await messages.latest(matches)
  if (delivery?.code === undefined) throw new CannotArrange(`${otherwise}${await messages.hint()}`)
  return delivery.code
}
