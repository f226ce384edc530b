import { AsyncLocalStorage } from 'node:async_hooks'
import { createHash, randomBytes } from 'node:crypto'

/** The case in whose course something happens, and where its chance comes from. */
export type CaseContext = { readonly caseId: string; readonly randomBytesOf: (bytes: number) => Buffer }

const caseStorage = new AsyncLocalStorage<CaseContext & { sent: number }>()
const requestStorage = new AsyncLocalStorage<number>()

/** Does some work in the course of a case. What it starts belongs to the case too, however long it takes. */
export const runInCase = <T>(context: CaseContext, callback: () => T): T =>
  caseStorage.run({ ...context, sent: 0 }, callback)

/** Sends a request: the next one of its case, where there is a case. */
export const runAsRequest = <T>(send: () => T): T => {
  const context = caseStorage.getStore()
  if (!context) return send()
  context.sent += 1
  return requestStorage.run(context.sent, send)
}

/** Which request of its case this belongs to, from 1; 0 outside of all. */
export const currentRequestNumber = (): number => requestStorage.getStore() ?? 0

/** The id of the case in whose course this is called; undefined outside of all. */
export const currentCase = (): string | undefined => caseStorage.getStore()?.caseId

/**
 * So many bytes of chance in hexadecimal, for what may be known to everybody: names, serial numbers. Where a run is
 * recorded or replayed the same case meets the same chance. Never for a secret.
 */
export const randomHex = (bytes: number): string =>
  (caseStorage.getStore()?.randomBytesOf ?? randomFromPool)(bytes).toString('hex')

/** Bytes asked of the CSPRNG in stock: each question costs as much as the bytes of many names. */
let randomPool = Buffer.alloc(0)
const randomFromPool = (bytes: number): Buffer => {
  if (randomPool.length < bytes) randomPool = randomBytes(4096 + bytes)
  const bytesTaken = randomPool.subarray(0, bytes)
  randomPool = randomPool.subarray(bytes)
  return bytesTaken
}

/** Chance that is the same for the same seed and case. */
export const seededRandomBytes = (seed: string, caseId: string): CaseContext['randomBytesOf'] => {
  let draws = 0
  return (bytes) => {
    draws += 1
    return createHash('sha512').update(`${seed}\n${caseId}\n${draws}`).digest().subarray(0, bytes)
  }
}
