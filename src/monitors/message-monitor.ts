import type { Accepted, Command } from '../protocol/command.ts'
import type { Delivery } from '../protocol/control.ts'
import { type MessageCause, messageCauses } from '../rules/monitors/message-causes.ts'
import type { Edition } from '../rules/rule.ts'
import { brokenIn, type Finding } from './finding.ts'

/** A command that was carried out, and its answer. */
export type CarriedOut = { readonly command: Command; readonly answer: Accepted }

/** `to` is the only receiver, `identifier` the account that it is about; any where absent. */
type Event = { readonly name: string; readonly to?: string; readonly identifier?: string | undefined }

/**
 * The accounts of a sandbox by their identifiers in small letters, and whose the devices are; and whether a push that is asked for may
 * come as a text where there is no device (`code.phone_fallback`).
 */
export type KnownAccounts = {
  readonly identifiers: ReadonlySet<string>
  readonly owners: ReadonlyMap<string, string>
  readonly textsByThemselves?: boolean
}

/** The messages that no event explains. */
export const unexplainedMessages = (
  deliveries: readonly Delivery[],
  carriedOut: readonly CarriedOut[],
  accounts: KnownAccounts,
  edition: Edition,
): readonly Finding[] => {
  if (deliveries.length === 0) return []
  const signIns = new Map<string, string>()
  const events = carriedOut.flatMap((one) => eventsOf(one, accounts, signIns))
  return messageCauses.flatMap((cause) => {
    const own = deliveries.filter((one) => purposeOf(one) === cause.purpose && cause.channels.includes(one.channel))
    const isExplained = explainedBy(own, cause, events, accounts.owners)
    const surplus = own.filter((delivery) => !isExplained(delivery))
    return [...Map.groupBy(surplus, ({ channel }) => channel)].map(([channel, messages]): Finding => {
      const judged = messages.some(({ code, request, link }) => code ?? request ?? link)
      const rule = judged ? brokenIn(edition, cause.breaks) : undefined
      return {
        ...(rule && { rule }),
        message: `Every message must have a cause: ${cause.purpose} by ${channel}`,
        expected: `no ${cause.purpose} message by ${channel} without a cause`,
        actual: 'a message without a cause',
      }
    })
  })
}

const purposeOf = ({ purpose, channel, code, request }: Delivery): Delivery['purpose'] =>
  purpose === 'sign-in' && channel === 'push' && code === undefined && request === undefined ? 'notice' : purpose

/**
 * Whether no more messages went to the receiver of one than there are events for that one. Pushes and mails go to several. Each receiver is
 * looked at once, however many messages a server says it sent.
 */
const explainedBy = (
  own: readonly Delivery[],
  { events: names, each = 1 }: MessageCause,
  events: readonly Event[],
  owners: KnownAccounts['owners'],
): ((delivery: Delivery) => boolean) => {
  const causes = events.filter(({ name }) => names.includes(name))
  const enough = new Map(
    [...Map.groupBy(own, ({ to }) => to)].map(([receiver, sentToIt]) => {
      const owner = owners.get(receiver)
      const toIt = causes.filter(
        ({ to, identifier }) =>
          (to === undefined || to === receiver) &&
          (owner === undefined || identifier === undefined || identifier === owner),
      )
      const forIt = sentToIt.length <= causes.length * each && sentToIt.length <= toIt.length * each
      return [receiver, forIt] as const
    }),
  )
  return ({ to, channel }) => {
    const severalReceivers = channel === 'push' || channel === 'email'
    return enough.get(to) === true && (severalReceivers || own.length <= causes.length * each)
  }
}

const waysOf = { push: 'push', text: 'phone', call: 'phone', email: 'email' } as const

/** The names that the causes of messages go by. */
const eventsOf = (
  { command, answer }: CarriedOut,
  { identifiers, textsByThemselves = false }: KnownAccounts,
  signIns: Map<string, string>,
): readonly Event[] => {
  const { type } = command
  switch (type) {
    case 'start-sign-in': {
      const identifier = command.identifier.toLowerCase()
      if (answer.type === 'code-required') {
        signIns.set(answer.signIn, identifier)
        return [{ name: `${type}:code-required`, identifier }, { name: `${type}:fallback` }]
      }
      return command.trust === undefined ? [{ name: `${type}:without-trust`, identifier }] : []
    }
    case 'send-code':
      return [
        { name: `${type}:${waysOf[command.via]}`, identifier: signIns.get(command.signIn) },
        ...(command.via === 'push' && textsByThemselves ? [{ name: `${type}:fallback` }] : []),
      ]
    case 'start-password-reset':
    case 'start-link-reset':
      return identifiers.has(command.identifier.toLowerCase()) ? [{ name: `${type}:known` }] : []
    case 'add-phone':
    case 'enrol-phone':
    case 'start-two-step':
      return [{ name: type, to: command.number.replaceAll(/[^+\d]/g, '') }]
    case 'start-device-confirmation':
      return [{ name: type, to: command.device }]
    case 'turn-keychain-on':
      return answer.type === 'keychain' && answer.state === 'waiting-for-approval' ? [{ name: `${type}:waiting` }] : []
    case 'enter-security-code':
      return [{ name: command.method === 'call' ? `${type}:call` : type }]
    case 'turn-off-two-step':
      return answer.type === 'turn-off' && answer.scheme === 'off' ? [{ name: `${type}:off` }] : []
    default:
      return answer.type === 'enrolment' && answer.state === 'on' ? [{ name: 'enrolment:on' }] : [{ name: type }]
  }
}

/**
 * Codes that were pushed to devices where a request has to be allowed first (SIGNIN-17), and codes in mails (CODE-20), but
 * for those of sign-ins where somebody asked for one there.
 */
export const codesInWrongMessages = (
  deliveries: readonly Delivery[],
  edition: Edition,
  askFirst: ReadonlySet<string>,
  askedByMail: boolean,
): readonly Finding[] => {
  const withCode = deliveries.filter(({ code }) => code !== undefined)
  const mailed = withCode.some(
    ({ channel, purpose = 'sign-in' }) => channel === 'email' && !(askedByMail && purpose === 'sign-in'),
  )
  const shown = withCode.some(
    ({ channel, purpose, to }) => channel === 'push' && purpose === 'sign-in' && askFirst.has(to),
  )
  const mailRule = brokenIn(edition, ['CODE-20', 'TWOSTEP-02'])
  const pushRule = brokenIn(edition, ['SIGNIN-17'])
  return [
    ...(mailed
      ? [
          {
            ...(mailRule && { rule: mailRule }),
            message: 'A code must not be sent by mail',
            expected: 'codes only for trusted devices and numbers',
            actual: 'a mail with a code',
          },
        ]
      : []),
    ...(shown
      ? [
          {
            ...(pushRule && { rule: pushRule }),
            message: 'A device must not show a code before its owner allows the request',
            expected: 'a request without a code',
            actual: 'a message with the code on a trusted device',
          },
        ]
      : []),
  ]
}
