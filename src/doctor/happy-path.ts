import { setTimeout as wait } from 'node:timers/promises'
import type { AcceptedOf, CommandOf, CommandType } from '../protocol/command.ts'
import type { Delivery } from '../protocol/control.ts'
import type { Declaration } from '../protocol/declaration.ts'
import type { Sandbox } from '../targets/target.ts'
import type { Diagnostic } from './diagnostic.ts'
import type { ProbeAccount } from './probe-account.ts'

/** One sign-in that has to work on every server: password, code by text, session. */
export type HappyPath = { readonly diagnostics: readonly Diagnostic[]; readonly session?: string }

/** `patience`: milliseconds to wait for a message. */
export const checkHappyPath = async (
  sandbox: Sandbox,
  account: ProbeAccount,
  declaration: Declaration,
  messageTimeout: number,
): Promise<HappyPath> => {
  const { identifier, password } = account
  const started = await accepted(sandbox, {
    type: 'start-sign-in',
    identifier,
    password,
    client: clientFor(declaration),
  })
  if ('refused' in started) return stopped(started.refused)
  if (started.answer.type === 'signed-in')
    return { diagnostics: [ok('a password alone signs in')], session: started.answer.session }
  if (started.answer.type !== 'code-required') return stopped(`start-sign-in was answered with ${started.answer.type}`)
  const { signIn, phones } = started.answer
  if (!declaration.powers.outbox.includes('text')) return noOutbox
  const before = (await deliveries(sandbox)).length
  const phone = phones[0]?.phone ?? account.provisioned.phones[0]?.phone
  const sent = await accepted(sandbox, {
    type: 'send-code',
    signIn,
    via: 'text',
    ...(phone === undefined ? {} : { phone }),
  })
  if ('refused' in sent) return stopped(sent.refused)
  const message = await waitForMessage(sandbox, before, account.number, messageTimeout)
  if (message?.code === undefined) return { diagnostics: [noCodeDelivered(message, account, messageTimeout)] }
  const { code } = message
  const delivery = codeLengthDiagnostic(code, declaration)
  const entered = await accepted(sandbox, { type: 'enter-code', signIn, code })
  if ('refused' in entered) return { diagnostics: [delivery, ...stopped(entered.refused).diagnostics] }
  if (entered.answer.type !== 'signed-in')
    return { diagnostics: [delivery, ...stopped(`enter-code was answered with ${entered.answer.type}`).diagnostics] }
  return { diagnostics: [ok('password, code by text, session'), delivery], session: entered.answer.session }
}

const clientFor = ({ capabilities }: Declaration) =>
  capabilities['sign-in.browser'].state === 'absent'
    ? ({ kind: 'tablet', name: 'doctor', version: '11.2' } as const)
    : ({ kind: 'browser' } as const)

const accepted = async <T extends CommandType>(
  sandbox: Sandbox,
  command: CommandOf<T>,
): Promise<{ readonly answer: AcceptedOf<T> } | { readonly refused: string }> => {
  const answer = await sandbox.send(command)
  return isRefused(answer)
    ? { refused: `${command.type} was refused as ${answer.reason}` }
    : { answer: answer as AcceptedOf<T> }
}
const isRefused = (answer: object): answer is { readonly type: 'refused'; readonly reason: string } =>
  'type' in answer && answer.type === 'refused'

const deliveries = async (sandbox: Sandbox): Promise<readonly Delivery[]> =>
  (await sandbox.control({ type: 'read-deliveries' })).deliveries

/** The first message to a number after that many others; undefined when none comes in time. */
const waitForMessage = async (
  sandbox: Sandbox,
  after: number,
  number: string,
  messageTimeout: number,
): Promise<Delivery | undefined> => {
  const until = performance.now() + messageTimeout
  for (;;) {
    const fresh = (await deliveries(sandbox)).slice(after).filter(({ channel }) => channel === 'text')
    const own = fresh.find(({ to }) => to === number) ?? fresh[0]
    if (own || performance.now() >= until) return own
    await wait(Math.min(100, messageTimeout))
  }
}

const ok = (text: string): Diagnostic => ({ check: 'happy path', state: 'ok', text })
const stopped = (why: string): HappyPath => ({
  diagnostics: [{ check: 'happy path', state: 'conformance', text: `a correct sign-in does not work: ${why}` }],
})
const noOutbox: HappyPath = {
  diagnostics: [
    { check: 'happy path', state: 'noted', text: 'a sign-in waits for its code; nobody can read it' },
    { check: 'delivery', state: 'not-there', text: 'no outbox for text messages: what was sent cannot be seen' },
  ],
}
const noCodeDelivered = (
  message: Delivery | undefined,
  { number }: ProbeAccount,
  messageTimeout: number,
): Diagnostic => ({
  check: 'delivery',
  state: 'configuration',
  text: message
    ? 'a text message arrived, and no code was found in it'
    : `no text message to ${number} arrived within ${messageTimeout / 1000} s, although send-code was carried out`,
  advice: message
    ? 'Does the adapter know how the code stands in the message?'
    : 'Does the server deliver to the gateway that assay reads? Is the number one that it sends to? A code that came with the password does not count: send-code has another one sent.',
})
const codeLengthDiagnostic = (code: string, { parameters }: Declaration): Diagnostic => {
  const declared = parameters['code.length']
  if (declared === undefined || code.length === declared)
    return { check: 'delivery', state: 'ok', text: `a code of ${code.length} characters arrived by text` }
  const text = `a code of ${code.length} characters arrived, and code.length is declared as ${declared}`
  return { check: 'delivery', state: 'conformance', text }
}
