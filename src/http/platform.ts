import { createHmac, createSecretKey, randomBytes, randomInt, scryptSync, timingSafeEqual } from 'node:crypto'
import type { Mint, Secrets } from '../core/given.ts'

/** Chance from the platform's CSPRNG. */
export const platformMint: Mint = {
  token: () => randomBytes(24).toString('base64url'),
  code: (length, alphabet) => Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join(''),
}

/** Cost of hashing a password with scrypt (RFC 7914): `full` for a server that keeps accounts, `cheap` for sandboxes. */
const costs = {
  full: { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 2 ** 20 },
  cheap: { N: 2, r: 1, p: 1 },
} as const

/** Compares in a time that does not depend on where the texts differ. */
export const equalTexts = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/** One-way functions with a key of their own, so that digests of one sandbox say nothing in another. */
export const platformSecrets = (cost: keyof typeof costs): Secrets => {
  const key = createSecretKey(randomBytes(32))
  const hash = (password: string, salt: string) => scryptSync(password, salt, 32, costs[cost]).toString('base64url')
  return {
    equal: equalTexts,
    hashPassword(password) {
      const salt = randomBytes(16).toString('base64url')
      return `${salt}$${hash(password, salt)}`
    },
    verifyPassword(password, stored) {
      const [salt = '', wanted = ''] = stored.split('$')
      return equalTexts(hash(password, salt), wanted) && stored !== ''
    },
    digest: (secret) => createHmac('sha256', key).update(secret).digest('base64url'),
  }
}
