import type { RefusalReason, Refused } from '../../../src/protocol/refusal.ts'
import { refused } from '../../../src/protocol/refusal.ts'
import { TargetError } from '../../../src/targets/target-error.ts'
import type { SetCookie } from './cookie-jar.ts'

/** What the server answered to one request. */
export type Reply = {
  readonly status: number
  /** The body, or undefined when it is not JSON. */
  readonly json: unknown
  readonly cookies: readonly SetCookie[]
}

/** The JSON value of a text, or undefined when it is not JSON. */
export const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The value at that path of a parsed JSON body, or undefined. */
export const at = (value: unknown, ...path: readonly string[]): unknown => {
  let found = value
  for (const key of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, key)) return undefined
    found = Reflect.get(found, key)
  }
  return found
}

/** The cookie that the answer hands out: the last one of that name that it does not take back. */
export const handedOut = (reply: Reply, name: string): SetCookie | undefined =>
  reply.cookies.findLast((cookie) => cookie.name === name && !cookie.gone)

/** One answer that the adapter knows: what it looks like, and what it means. */
export type Known<A> = { readonly when: (reply: Reply) => boolean; readonly means: (reply: Reply) => A }

/** An error of Better Auth, known by status and error code together, that stands for a refusal. */
export const refusal = (status: number, code: string, reason: RefusalReason): Known<Refused> => ({
  when: (reply) => reply.status === status && at(reply.json, 'code') === code,
  means: () => refused(reason),
})

/**
 * What the answer means: the first that fits. An answer that none fits is nobody's success and nobody's refusal.
 * Throws a TargetError: `server-error` for a 5xx, otherwise `unknown-answer`.
 */
export const judge = <A>(path: string, reply: Reply, known: readonly Known<A>[]): A => {
  const found = known.find(({ when }) => when(reply))
  if (found) return found.means(reply)
  const code = at(reply.json, 'code')
  const told = typeof code === 'string' && /^[A-Z_]+$/.test(code) ? ` (${code})` : ''
  if (reply.status >= 500) {
    throw new TargetError('server-error', `Better Auth failed on ${path} with status ${reply.status}${told}.`)
  }
  throw new TargetError(
    'unknown-answer',
    `Better Auth answered ${path} with status ${reply.status}${told}, which this adapter does not know.`,
    { advice: adviceFor(reply.status) },
  )
}

const adviceFor = (status: number): string => {
  if (status === 403) return 'Compare the Origin header with the trustedOrigins of the server.'
  if (status === 429) return 'Switch off rateLimit on the server, or give every sandbox a client address of its own.'
  return 'Look at the exchange, and teach the adapter what this answer means.'
}
