import { createHmac } from 'node:crypto'

/** Basic credentials for the Authorization header (RFC 7617). */
export const basic = (name: string, password: string): string =>
  `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`

/** A text without its spaces: codes and passwords are shown to people in groups. */
export const withoutSpaces = (text: string): string => text.replace(/\s/g, '')

/**
 * The code of an authenticator app at a moment (RFC 6238), milliseconds since 1970-01-01T00:00:00Z by the target's
 * clock. `secret` is in base32, as servers show it. Throws a TypeError for any other text.
 */
export const totp = (
  secret: string,
  now: number,
  {
    digits = 6,
    period = 30,
    algorithm = 'sha1',
  }: { readonly digits?: number; readonly period?: number; readonly algorithm?: 'sha1' | 'sha256' | 'sha512' } = {},
): string => {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 1000 / period)))
  const hash = createHmac(algorithm, fromBase32(secret)).update(counter).digest()
  // RFC 4226 section 5.3: the last four bits give the offset of the number.
  const at = (hash.at(-1) ?? 0) & 0x0f
  return String((hash.readUInt32BE(at) & 0x7fff_ffff) % 10 ** digits).padStart(digits, '0')
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** RFC 4648 section 6; spaces, dashes and padding are left out. */
const fromBase32 = (text: string): Buffer => {
  const bits = [...text.toUpperCase().replace(/[\s=-]/g, '')].map((letter) => {
    const value = alphabet.indexOf(letter)
    if (value < 0) throw new TypeError('the secret of an authenticator is not base32')
    return value.toString(2).padStart(5, '0')
  })
  const bytes = bits.join('').matchAll(/.{8}/g)
  return Buffer.from([...bytes].map(([byte]) => Number.parseInt(byte, 2)))
}
