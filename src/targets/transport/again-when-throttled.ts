import type { Transport } from '../../http/wire/message.ts'
import { TargetError } from '../target-error.ts'
import type { Pacer } from './pacer.ts'

/** How often some work is begun, at most. */
const maxAttempts = 5

/**
 * The result of some work with a server. Where the server takes no more requests for now (`throttled`), the pace is slower from
 * then on, and the work is done again as long as the server has taken nothing of it but reads. Rejects with what the work
 * throws.
 */
export const againWhenThrottled = async <A>(
  transport: Transport,
  pacer: Pacer | undefined,
  work: (transport: Transport) => A | Promise<A>,
): Promise<A> => {
  let hasTaken = false
  const watched: Transport = async (base, request) => {
    const response = await transport(base, request)
    if (request.method !== 'GET' && response.status !== 429 && response.status !== 503) hasTaken = true
    return response
  }
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work(watched)
    } catch (error) {
      if (!(error instanceof TargetError) || error.code !== 'throttled' || !pacer) throw error
      pacer.slowDown(error.retryAfter)
      if (hasTaken || attempt === maxAttempts) throw error
    }
  }
}
