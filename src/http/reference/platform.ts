import {
  createHash,
  createHmac,
  createSecretKey,
  randomBytes,
  randomInt,
  scryptSync,
  timingSafeEqual,
} from 'node:crypto'
import type { Hasher, IdGenerator } from '../../core/platform.ts'

/** Bytes fetched from the CSPRNG at once: one call costs as much as the bytes of many tokens. */
let randomPool = Buffer.alloc(0)
const randomText = (size: number): string => {
  if (randomPool.length < size) randomPool = randomBytes(4096)
  const text = randomPool.subarray(0, size).toString('base64url')
  randomPool = randomPool.subarray(size)
  return text
}

/** Random bytes from the platform's CSPRNG. */
export const platformIdGenerator: IdGenerator = {
  token: () => randomText(24),
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

/** scrypt cannot tell a password from the same one followed by NULs (RFC 2104 section 2); two digests can. */
const preHashed = (password: string): Buffer => createHash('sha256').update(password, 'utf16le').digest()

/** One-way functions with a key of their own, so that digests of one sandbox are useless in another. */
export const platformHasher = (cost: keyof typeof costs): Hasher => {
  const key = createSecretKey(randomBytes(32))
  const hash = (password: string, salt: string) =>
    scryptSync(preHashed(password), salt, 32, costs[cost]).toString('base64url')
  return {
    timingSafeEqual: equalTexts,
    hashPassword(password) {
      const salt = randomText(16)
      return `${salt}$${hash(password, salt)}`
    },
    verifyPassword(password, stored) {
      const [salt = '', expected = ''] = stored.split('$')
      return equalTexts(hash(password, salt), expected)
    },
    digest: (secret) => createHmac('sha256', key).update(secret).digest('base64url'),
  }
}
