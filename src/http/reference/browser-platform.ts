import type { Hasher, IdGenerator } from '../../core/platform.ts'

/*
 * What bundlers put in the place of `platform.ts` in a browser (the field `browser` of package.json). The service lives in
 * the page of the one who calls it, so its secrets are protected from nobody, and are kept as they are.
 */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Chance from the browser's CSPRNG. */
export const platformIdGenerator: IdGenerator = {
  token: () => Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => alphabet[byte % 64]).join(''),
  code: (length, characters) => Array.from({ length }, () => characters[randomBelow(characters.length)]).join(''),
}

/** A number from 0 to `limit - 1`, each as likely as the others: a draw from the uneven end is drawn again. */
const randomBelow = (limit: number): number => {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1))
  return drawn < 2 ** 32 - (2 ** 32 % limit) ? drawn % limit : randomBelow(limit)
}

export const equalTexts = (one: string, other: string): boolean => one === other

export const platformSecrets = (): Hasher => ({
  timingSafeEqual: equalTexts,
  hashPassword: (password) => `kept ${password}`,
  verifyPassword: (password, stored) => stored === `kept ${password}`,
  digest: (secret) => secret,
})
