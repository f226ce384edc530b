import { AsyncLocalStorage } from 'node:async_hooks'
import { createHash, randomBytes } from 'node:crypto'

/** The case that asynchronous work belongs to, and its source of random values. */
export type CaseContext = { readonly caseId: string; readonly randomBytesOf: (bytes: number) => Buffer }

const caseStorage = new AsyncLocalStorage<CaseContext & { sent: number }>()
const requestStorage = new AsyncLocalStorage<number>()

/** Runs work in the context of a case. Whatever it starts belongs to the case too, however long it takes. */
export const runInCase = <T>(context: CaseContext, callback: () => T): T =>
  caseStorage.run({ ...context, sent: 0 }, callback)

/** Runs work as the next request of its case, if there is one. */
export const runAsRequest = <T>(send: () => T): T => {
  const context = caseStorage.getStore()
  if (!context) return send()
  context.sent += 1
  return requestStorage.run(context.sent, send)
}

/** The number of the request within its case, from 1; 0 outside of any case. */
export const currentRequestNumber = (): number => requestStorage.getStore() ?? 0

/** The id of the case in whose context this is called; undefined outside of any. */
export const currentCase = (): string | undefined => caseStorage.getStore()?.caseId

/**
 * That many random bytes in hexadecimal, for values that need not be secret: names, serial numbers. In a recorded or
 * replayed run the same case gets the same values. Never use it for a secret.
 */
export const randomHex = (bytes: number): string =>
  (caseStorage.getStore()?.randomBytesOf ?? randomFromPool)(bytes).toString('hex')

/** Bytes fetched from the CSPRNG at once: one call costs as much as the bytes of many names. */
let randomPool = Buffer.alloc(0)
const randomFromPool = (bytes: number): Buffer => {
  if (randomPool.length < bytes) randomPool = randomBytes(4096 + bytes)
  const bytesTaken = randomPool.subarray(0, bytes)
  randomPool = randomPool.subarray(bytes)
  return bytesTaken
}

/** Pseudo-random bytes: the same for the same seed and case. */
export const seededRandomBytes = (seed: string, caseId: string): CaseContext['randomBytesOf'] => {
  let draws = 0
  return (bytes) => {
    draws += 1
    return createHash('sha512').update(`${seed}\n${caseId}\n${draws}`).digest().subarray(0, bytes)
  }
}
