import { type ClientState, type ClientWord, newClient } from '../fixture/people.ts'
import { accepted, codeRequired } from './expected-answer.ts'
import { reserveMessage } from './message-limit.ts'
import type { TestBench } from './test-bench.ts'

export type CompletedSignIn = { readonly client: ClientState; readonly change?: string }

/**
 * A whole sign-in on a new client, with the code in a text message; it trusts a browser where `trusting` says so. Undefined
 * where no message can be sent. Calls `passed` with the seconds that it takes.
 */
export const signInOnNewClient = async (
  bench: TestBench,
  name: string,
  kind: ClientWord,
  {
    trusting: trustBrowser = false,
    sentence,
    passed: onWait,
  }: { trusting?: boolean; sentence: string; passed: (seconds: number) => void },
): Promise<CompletedSignIn | undefined> => {
  const person = bench.person(name)
  if (!(await reserveMessage(bench, name, onWait))) return undefined
  const clientState: ClientState = { client: newClient(kind) }
  let change: string | undefined
  await bench.asOneStep(sentence, async () => {
    const { identifier, password, number, phones } = person
    const started = await bench.sendStep(
      `${name} signs in on a new ${kind}`,
      { type: 'start-sign-in', identifier, password, client: clientState.client },
      codeRequired('the password alone is not enough on a new client'),
    )
    const signIn = started.type === 'code-required' ? started.signIn : ''
    await bench.sendStep(
      `${name} asks on the ${kind} for a code by text to "${number}"`,
      { type: 'send-code', signIn, via: 'text', phone: phones.get(number) ?? '' },
      accepted('the sign-in waits for its code'),
    )
    const messages = await bench.deliveries(({ to, code }) => to === number && code !== undefined)
    const answer = await bench.sendStep(
      `${name} enters the code of message ${messages.length} on the ${kind}`,
      {
        type: 'enter-code',
        signIn,
        code: messages.at(-1)?.code ?? '',
        ...(trustBrowser ? { trustBrowser: true } : {}),
      },
      accepted('the code is right'),
    )
    if (answer.type === 'signed-in') storeTokens(clientState, answer)
    if (answer.type === 'password-change-required') change = answer.change
  })
  person.clients.set(kind, clientState)
  return { client: clientState, ...(change === undefined ? {} : { change }) }
}

/** Store the tokens of a completed sign-in. */
export const storeTokens = (
  clientState: ClientState,
  { session, device, trust }: { readonly session: string; readonly device?: string; readonly trust?: string },
): void => {
  clientState.session = session
  if (device !== undefined) clientState.device = device
  if (trust !== undefined) clientState.trust = trust
}
