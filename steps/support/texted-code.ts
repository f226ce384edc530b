import { defaultNumbers } from '../../src/properties/fixture/people.ts'
import type { Delivery } from '../../src/protocol/control.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import type { Person } from './person.ts'
import type { Messages } from './world/messages.ts'
import type { Requests } from './world/requests.ts'

/** Request the code at the person's default number, or else at another one of theirs, without remembering it. */
export const sentCode = async (
  { requests, messages }: { readonly requests: Requests; readonly messages: Messages },
  person: Person,
  signIn: string,
): Promise<string> => {
  const usual = defaultNumbers[person.name] ?? ''
  const [number, phone] = [...person.phones].find(([one]) => one === usual) ?? [...person.phones][0] ?? []
  if (phone === undefined) throw new CannotArrange(`${person.name} has no trusted number in this scenario`)
  await requests.arrange({ type: 'send-code', signIn, via: 'text', phone })
  return deliveredCode(await messages.latest((one) => one.to === number), `no code arrived at ${number}`)
}

/** The code in a delivery. Throws CannotArrange with the text `otherwise` where there is none. */
export const deliveredCode = (delivery: Delivery | undefined, otherwise: string): string => {
  if (delivery?.code === undefined) throw new CannotArrange(otherwise)
  return delivery.code
}
