import type { Hasher, IdGenerator } from '../../core/platform.ts'

/*
 * Bundlers use this in the place of `platform.ts` in a browser (the field `browser` of package.json). The service runs
 * in the page of its user, so there is nobody to protect its secrets from: they are stored as they are.
 */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Random bytes from the browser's CSPRNG. */
export const platformIdGenerator: IdGenerator = {
  token: () => Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => alphabet[byte % 64]).join(''),
  code: (length, characters) => Array.from({ length }, () => characters[randomBelow(characters.length)]).join(''),
}

/** A uniform random number from 0 to `limit - 1`: a draw from the uneven end is drawn again. */
const randomBelow = (limit: number): number => {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1))
  return drawn < 2 ** 32 - (2 ** 32 % limit) ? drawn % limit : randomBelow(limit)
}

export const equalTexts = (one: string, other: string): boolean => one === other

export const platformHasher = (): Hasher => ({
  timingSafeEqual: equalTexts,
  hashPassword: (password) => `kept ${password}`,
  verifyPassword: (password, stored) => stored === `kept ${password}`,
  digest: (secret) => secret,
})
