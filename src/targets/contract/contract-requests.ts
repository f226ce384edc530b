import { z } from 'zod'
import type { Transport, WireRequest, WireResponse } from '../../http/wire/message.ts'
import { quoteText } from '../../http/wire/quote-text.ts'
import type { ControlType } from '../../protocol/control.ts'
import type { Power } from '../../rules/rule.ts'
import type { DisplayedRequest, ExchangeLog } from '../exchanges/exchange-log.ts'
import { powerOf } from '../power-of-control.ts'
import type { Exchange } from '../target.ts'
import { TargetError } from '../target-error.ts'

/** Headers of a request to the control plane, with or without a body. */
export const controlHeaders = (token: string, hasBody: boolean) => ({
  authorization: `Bearer ${token}`,
  ...(hasBody ? { 'content-type': 'application/json' } : {}),
})

/** Sends one request and records the exchange. Throws what the transport throws, after recording it as a failure. */
export const sendLogged = async (
  log: ExchangeLog,
  plane: Exchange['plane'],
  command: Exchange['command'],
  base: string,
  transport: Transport,
  request: WireRequest,
  displayed?: DisplayedRequest,
): Promise<WireResponse> => {
  const at = Date.now()
  const started = performance.now()
  const elapsed = () => Math.round(performance.now() - started)
  try {
    const response = await transport(base, request)
    log.record({ plane, command, at, milliseconds: elapsed(), base, request, displayed, response })
    return response
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error)
    log.record({ plane, command, at, milliseconds: elapsed(), base, request, displayed, failure })
    throw error
  }
}

const titleSchema = z.object({ title: z.string() })
/** The title of a problem document (RFC 9457); undefined for any other body. */
const titleOf = (body: string): string | undefined => {
  try {
    return titleSchema.safeParse(JSON.parse(body)).data?.title
  } catch {
    return undefined
  }
}

/** The error for a response that the contract does not have for an operation. `sentence` names the operation. */
export const contractViolated = (operation: string, sentence: string): TargetError =>
  new TargetError('unexpected-answer', sentence, { operation })

/** What a control plane answered that did not do what was asked, as one sentence. */
const refusalSentence = (log: ExchangeLog, { status, body }: WireResponse, operation: string): string => {
  const title = titleOf(body)
  return log.text(
    `the control plane answered ${operation} with status ${status}${title === undefined ? '' : `: ${quoteText(title)}`}`,
  )
}

/**
 * The error for a control plane that opens no sandbox: `missing-power` for a 409, `control-refused` for a 401 or 403,
 * otherwise `not-the-contract`.
 */
export const openRefused = (log: ExchangeLog, response: WireResponse, where: string): TargetError =>
  controlRefused(log, response, where) ??
  new TargetError('not-the-contract', refusalSentence(log, response, where), {
    advice: 'Is this the URL of the control plane?',
  })

/**
 * The error for a control command that was not carried out: `missing-power` with the power that it is for a 409, `control-refused` for a 401 or
 * 403, otherwise `unexpected-answer`. `expected` is the status that the contract says.
 */
export const commandRefused = (
  log: ExchangeLog,
  response: WireResponse,
  operation: ControlType,
  expected: number,
): TargetError =>
  controlRefused(log, response, operation, powerOf[operation]) ??
  contractViolated(operation, `${refusalSentence(log, response, operation)}; the contract says ${expected}`)

const controlRefused = (
  log: ExchangeLog,
  response: WireResponse,
  operation: string,
  power?: Power,
): TargetError | undefined => {
  const { status } = response
  const sentence = refusalSentence(log, response, operation)
  if (status === 409) return new TargetError('missing-power', sentence, { operation, ...(power && { power }) })
  return status === 401 || status === 403
    ? new TargetError('control-refused', sentence, {
        advice: 'Is ASSAY_CONTROL_TOKEN the token of this server?',
        operation,
      })
    : undefined
}
