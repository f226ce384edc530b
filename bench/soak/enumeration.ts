import assert from 'node:assert/strict'
import { referenceDeclaration } from '../../src/http/reference/reference-declaration.ts'
import { createSandboxRegistry } from '../../src/http/reference/sandbox-registry.ts'
import { createPublicPlane } from '../../src/http/server/public-plane.ts'

/** Requests that name an account, and are refused whether there is one or not. */
const requests = {
  'a wrong sign-in': ['/sign-ins', { password: 'Wrong-Horse-7', client: { kind: 'browser' } }],
  'a wrong program': ['/program-sign-ins', { password: 'wrong', service: 'mail', program: 'Mail' }],
} as const
type TimingResult = { readonly request: string; readonly later: number }

const known = 'ada@example.com'
const unknown = 'eve@example.com'

/**
 * Sends the same refused request for an account and for an unknown identifier, in turn, so many times each, to a server without limits, at
 * its root, where passwords are hashed at full cost. `later`: how often the answer about the account took longer than one
 * about the unknown identifier, of all pairs; a half means that the time shows nothing.
 */
export const measureEnumeration = async (times: number): Promise<readonly TimingResult[]> => {
  const declaration = referenceDeclaration('2fa-2018', { 'password.attempts': 0, 'apppw.attempts': 0 })
  const registry = createSandboxRegistry({ declaration })
  await registry.find(undefined)?.control({
    type: 'provision-account',
    identifier: known,
    password: 'Correct-Horse-7',
    scheme: 'two-factor',
    phones: [{ number: '+12025550100' }],
  })
  const plane = createPublicPlane(registry.find)
  const took = async (path: string, body: object): Promise<number> => {
    const began = process.hrtime.bigint()
    const { status } = await plane({
      method: 'POST',
      path,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    const nanoseconds = Number(process.hrtime.bigint() - began)
    assert.equal(status, 401, `${path}: ${status}`)
    return nanoseconds
  }
  const results: TimingResult[] = []
  for (const [request, [path, body]] of Object.entries(requests)) {
    const account: number[] = []
    const nobody: number[] = []
    for (let turn = -5; turn < times; turn++) {
      const [first, second] = turn % 2 === 0 ? [known, unknown] : [unknown, known]
      const one = await took(path, { ...body, identifier: first })
      const other = await took(path, { ...body, identifier: second })
      if (turn < 0) continue
      account.push(first === known ? one : other)
      nobody.push(first === known ? other : one)
    }
    results.push({ request, later: probabilityOfSuperiority(account, nobody) })
  }
  return results
}

/** The share of all pairs in which the first value is larger (Mann and Whitney). */
export const probabilityOfSuperiority = (ones: readonly number[], others: readonly number[]): number => {
  const sorted = others.toSorted((a, b) => a - b)
  const below = (value: number): number => {
    let [low, high] = [0, sorted.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sorted[middle] ?? 0) < value) low = middle + 1
      else high = middle
    }
    return low
  }
  return ones.reduce((sum, one) => sum + below(one), 0) / (ones.length * others.length)
}
