import { AsyncLocalStorage } from 'node:async_hooks'
import { createHash, randomBytes } from 'node:crypto'

/** The case in whose course something happens, and where its chance comes from. */
export type CaseScope = { readonly caseId: string; readonly chance: (bytes: number) => Buffer }

const scopes = new AsyncLocalStorage<CaseScope & { sent: number }>()
const orders = new AsyncLocalStorage<number>()

/** Does some work in the course of a case. What it starts belongs to the case too, however long it takes. */
export const inCase = <T>(scope: CaseScope, work: () => T): T => scopes.run({ ...scope, sent: 0 }, work)

/** Sends a request: the next one of its case, where there is a case. */
export const asRequest = <T>(send: () => T): T => {
  const scope = scopes.getStore()
  if (!scope) return send()
  scope.sent += 1
  return orders.run(scope.sent, send)
}

/** Which request of its case this belongs to, from 1; 0 outside of all. */
export const currentRequest = (): number => orders.getStore() ?? 0

/** The id of the case in whose course this is called; undefined outside of all. */
export const currentCase = (): string | undefined => scopes.getStore()?.caseId

/**
 * So many bytes of chance in hexadecimal, for what may be known to everybody: names, serial numbers. Where a run is
 * recorded or replayed the same case meets the same chance. Never for a secret.
 */
export const chanceHex = (bytes: number): string => (scopes.getStore()?.chance ?? fromStock)(bytes).toString('hex')

/** Bytes asked of the CSPRNG in stock: each question costs as much as the bytes of many names. */
let stock = Buffer.alloc(0)
const fromStock = (bytes: number): Buffer => {
  if (stock.length < bytes) stock = randomBytes(4096 + bytes)
  const taken = stock.subarray(0, bytes)
  stock = stock.subarray(bytes)
  return taken
}

/** Chance that is the same for the same seed and case. */
export const seededChance = (seed: string, caseId: string): CaseScope['chance'] => {
  let drawn = 0
  return (bytes) => {
    drawn += 1
    return createHash('sha512').update(`${seed}\n${caseId}\n${drawn}`).digest().subarray(0, bytes)
  }
}
