import { type ControlRoute, controlRouteTable } from '../../http/routes/control-route-table.ts'
import { decodeAnswer, encodeCommand, encodeTampered } from '../../http/wire/codec.ts'
import { malformedAccepted, malformedRequests } from '../../http/wire/malformed-requests.ts'
import type { WireResponse } from '../../http/wire/message.ts'
import { issueText, quoteText } from '../../http/wire/quote-text.ts'
import type { Answer, CommandType } from '../../protocol/command.ts'
import type { ControlAnswer } from '../../protocol/control.ts'
import type { Refused } from '../../protocol/refusal.ts'
import { secretKindOf } from '../../redaction/secret-names.ts'
import type { DisplayedRequest, ExchangeLog } from '../exchanges/exchange-log.ts'
import type { Sandbox, Tampering } from '../target.ts'
import { TargetError } from '../target-error.ts'
import { throttled } from '../throttled.ts'
import { againWhenThrottled } from '../transport/again-when-throttled.ts'
import { commandRefused, contractViolated, controlHeaders, sendLogged } from './contract-requests.ts'
import type { ContractServer } from './contract-server.ts'
import { ControlHistory } from './control-history.ts'

/** The id of a sandbox on the control plane, its base URL, and how it was opened. */
type SandboxAddress = {
  readonly id: string
  readonly url: string
  readonly now?: number | undefined
  readonly holdsToEarlierAnswers?: boolean
}

/** A problem document (RFC 9457) is what the contract itself says, also with 429. */
const isProblem = ({ headers }: WireResponse): boolean =>
  headers['content-type']?.startsWith('application/problem+json') === true

/** One sandbox of a server that speaks the contract. Its methods throw a TargetError. */
export const contractSandbox = (
  server: ContractServer,
  log: ExchangeLog,
  address: SandboxAddress,
  issued: IssuedTokens = new Set(),
  history: ControlHistory = new ControlHistory(address.now),
): Sandbox => ({
  id: address.id,
  async send(command) {
    const request = encodeCommand(command)
    const response = await againWhenThrottled(server.transport, server.pacer, async (transport) => {
      const given = await sendLogged(log, 'public', command.type, address.url, transport, request)
      const throttling = isProblem(given) ? undefined : throttled(given, command.type)
      if (throttling) throw throttling
      return given
    })
    if (response.status >= 500) {
      throw new TargetError('server-error', `the target answered ${command.type} with status ${response.status}`, {
        operation: command.type,
      })
    }
    if (response.ambiguity !== undefined) throw ambiguousJson(command.type, response.ambiguity)
    const answer = decodeAnswer(command, response)
    if (answer.type === 'not-the-contract') {
      const sentence = `the answer of the target to ${command.type} violates the contract: ${answer.sentence}`
      throw contractViolated(command.type, log.text(sentence))
    }
    if ((answer as Answer).type === 'refused' && refusesIssued(issued, command, answer as Refused))
      throw contractViolated(
        command.type,
        `${command.type} refused the token of issue-staff-token as not-signed-in, but the contract says that it is for support`,
      )
    return answer
  },
  async sendTampered(command, tampering) {
    const request = encodeTampered(command, tampering)
    const displayed = displayedRequest(command, tampering)
    const { url } = address
    const response = await sendLogged(log, 'public', command.type, url, server.transport, request, displayed)
    const { status } = response
    const answer = decodeAnswer(command, response)
    return answer.type === 'not-the-contract' ? { status } : { status, answer }
  },
  async sendMalformed(command) {
    for (const malformed of malformedRequests(command)) {
      const { request, displayed, isHuge } = malformed
      const shown = displayed && { request: displayed }
      const sent = sendLogged(log, 'public', command.type, address.url, server.transport, request, shown)
      const response = await (isHuge ? sent.catch(cutOff) : sent)
      const sentence = response && malformedAccepted(command.type, malformed, response)
      if (sentence !== undefined) throw contractViolated(command.type, log.text(sentence))
    }
  },
  async control(command) {
    const { control } = server
    if (!control) {
      throw new TargetError('missing-power', `${command.type} needs the control plane, but none is given`, {
        advice: 'Give its URL and token with --control-url and ASSAY_CONTROL_TOKEN.',
      })
    }
    const row: ControlRoute = controlRouteTable[command.type]
    const { type: _, ...body } = command
    const before = history.before()
    const response = await sendLogged(log, 'control', command.type, control.url, control.transport, {
      method: row.method,
      path: `/sandboxes/${encodeURIComponent(address.id)}${row.path}`,
      headers: controlHeaders(control.token, row.body !== undefined),
      ...(row.body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    if (response.status !== row.answer.status) throw commandRefused(log, response, command.type, row.answer.status)
    const sentence = `the answer of the control plane to ${command.type} violates the contract`
    const { 'content-type': mediaType = 'application/json' } = response.headers
    if (!/^application\/(?:[\w.-]+\+)?json\b/i.test(mediaType))
      throw contractViolated(
        command.type,
        log.text(`${sentence}: its content type is ${quoteText(mediaType)}, not JSON`),
      )
    if (response.ambiguity !== undefined) throw ambiguousJson(command.type, response.ambiguity)
    const parsed = row.answer.schema.safeParse(parseJson(response.body))
    if (!parsed.success) {
      throw contractViolated(command.type, log.text(`${sentence}: ${issueText(parsed.error, 'the body')}`))
    }
    const { data } = parsed
    if (typeof data === 'object' && data !== null && 'staff' in data) issued.add(data.staff)
    const violation =
      address.holdsToEarlierAnswers === false ? undefined : history.violation(command, data as ControlAnswer, before)
    if (violation !== undefined) throw contractViolated(command.type, log.text(`${sentence}: ${violation}`))
    // The table holds, by its type, the schema of exactly this answer.
    return data as never
  },
  ...(server.interleave && { interleave: server.interleave.bind(server, address.id) }),
  redact: (sentence) => log.text(sentence),
  get exchanges() {
    return log.read()
  },
  async close() {
    const { control } = server
    if (!control) return
    await sendLogged(log, 'control', 'close', control.url, control.transport, {
      method: 'DELETE',
      path: `/sandboxes/${encodeURIComponent(address.id)}`,
      headers: controlHeaders(control.token, false),
    })
  },
})

/** A server may close the connection on a body that is too long. Rethrows every other error. */
const cutOff = (error: unknown): undefined => {
  if (error instanceof TargetError && error.code === 'connection-lost') return undefined
  throw error
}

/** The tokens of support staff that the control plane of a sandbox gave out. */
type IssuedTokens = Set<unknown>

const refusesIssued = (issued: IssuedTokens, command: object, { reason }: Refused): boolean =>
  reason === 'not-signed-in' && 'staff' in command && issued.has(command.staff)

const ambiguousJson = (operation: string, ambiguity: string): TargetError =>
  contractViolated(operation, `the target answered ${operation} with JSON that ${ambiguity}`)

/** The body as JSON; undefined for any other text. */
const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The request as reports may show it. The value of a secret field may resemble the secret: its description replaces it. */
const displayedRequest = (
  command: { readonly type: CommandType },
  tampering: Tampering,
): DisplayedRequest | undefined => {
  const { field, raw, description } = tampering
  if (raw === undefined || secretKindOf(field) === undefined) return undefined
  return { request: encodeTampered(command, { field, raw: JSON.stringify(`«${description}»`) }), replaces: raw }
}
