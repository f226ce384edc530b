import { z } from 'zod'
import type { Transport, WireRequest, WireResponse } from '../../http/wire/message.ts'
import { quoteText } from '../../http/wire/quote-text.ts'
import type { DisplayedRequest, ExchangeLog } from '../redaction/exchange-log.ts'
import type { Exchange } from '../target.ts'
import { TargetError } from '../target-error.ts'

/** Headers of a request to the control plane. */
export const controlHeaders = (token: string) => ({
  authorization: `Bearer ${token}`,
  'content-type': 'application/json',
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

/**
 * The error for a refusal of the control plane: `missing-power` for a 409, `control-refused` for a 401 or 403, otherwise
 * `not-the-contract`.
 */
export const controlRefused = (log: ExchangeLog, { status, body }: WireResponse, operation: string): TargetError => {
  const title = titleOf(body)
  const sentence = log.text(
    `the control plane answered ${operation} with status ${status}${title === undefined ? '' : `: ${quoteText(title)}`}`,
  )
  if (status === 409) return new TargetError('missing-power', sentence)
  return status === 401 || status === 403
    ? new TargetError('control-refused', sentence, { advice: 'Is ASSAY_CONTROL_TOKEN the token of this server?' })
    : new TargetError('not-the-contract', sentence, { advice: 'Is this the URL of the control plane?' })
}
