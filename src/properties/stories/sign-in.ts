import { type KindWord, newClient, type Seat } from './cast.ts'
import { accepted, codeAskedFor } from './expected.ts'
import { roomForMessage } from './messages.ts'
import type { Stage } from './stage.ts'

export type Completed = { readonly seat: Seat; readonly change?: string }

/**
 * A whole sign-in on a new client, with the code in a text message; in a browser, trusting it where asked. Undefined where no
 * message can be sent. `passed` hears of the time that it takes.
 */
export const signInAnew = async (
  stage: Stage,
  name: string,
  kind: KindWord,
  { trusting = false, sentence, passed }: { trusting?: boolean; sentence: string; passed: (seconds: number) => void },
): Promise<Completed | undefined> => {
  const actor = stage.actor(name)
  if (!(await roomForMessage(stage, name, passed))) return undefined
  const seat: Seat = { client: newClient(kind) }
  let change: string | undefined
  await stage.as(sentence, async () => {
    const { identifier, password, number, phones } = actor
    const begun = await stage.ask(
      `${name} signs in on a new ${kind}`,
      { type: 'start-sign-in', identifier, password, client: seat.client },
      codeAskedFor('the password alone is not enough on a new client'),
    )
    const signIn = begun.type === 'code-required' ? begun.signIn : ''
    await stage.ask(
      `${name} asks on the ${kind} for a code by text to "${number}"`,
      { type: 'send-code', signIn, via: 'text', phone: phones.get(number) ?? '' },
      accepted('the sign-in waits for its code'),
    )
    const messages = await stage.deliveries(({ to, code }) => to === number && code !== undefined)
    const answer = await stage.ask(
      `${name} enters the code of message ${messages.length} on the ${kind}`,
      { type: 'enter-code', signIn, code: messages.at(-1)?.code ?? '', ...(trusting ? { trustBrowser: true } : {}) },
      accepted('the code is right'),
    )
    if (answer.type === 'signed-in') note(seat, answer)
    if (answer.type === 'password-change-required') change = answer.change
  })
  actor.seats.set(kind, seat)
  return { seat, ...(change === undefined ? {} : { change }) }
}

/** Keep what a completed sign-in gave to the client. */
export const note = (
  seat: Seat,
  { session, device, trust }: { readonly session: string; readonly device?: string; readonly trust?: string },
): void => {
  seat.session = session
  if (device !== undefined) seat.device = device
  if (trust !== undefined) seat.trust = trust
}
