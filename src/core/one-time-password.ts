import { Secret, TOTP } from 'otpauth'
import type { Parameters } from '../protocol/parameters.ts'

type Totp = Pick<Parameters, 'totp.step' | 'totp.digits' | 'totp.algorithm' | 'totp.window'>

/** The number of the time step at a moment in milliseconds since 1970-01-01T00:00:00Z (RFC 6238 section 4.2). */
export const stepAt = (now: number, parameters: Pick<Totp, 'totp.step'>): number =>
  Math.floor(now / 1000 / parameters['totp.step'])

/** The steps whose codes are accepted at a moment: the present one, and the declared window before and after it. */
export const stepsAt = (now: number, parameters: Pick<Totp, 'totp.step' | 'totp.window'>): readonly number[] => {
  const window = parameters['totp.window']
  const first = Math.max(0, stepAt(now, parameters) - window)
  return Array.from({ length: stepAt(now, parameters) + window - first + 1 }, (_, index) => first + index)
}

const generator = (
  secret: string,
  parameters: Omit<Totp, 'totp.window'>,
  more: { issuer?: string; label?: string } = {},
) =>
  new TOTP({
    ...more,
    secret: Secret.fromBase32(secret),
    algorithm: parameters['totp.algorithm'],
    digits: parameters['totp.digits'],
    period: parameters['totp.step'],
  })

/** The code of a step for a Base32 secret (RFC 6238). Throws a TypeError where the secret is no Base32. */
export const totpAt = (secret: string, step: number, parameters: Omit<Totp, 'totp.window'>): string =>
  generator(secret, parameters).generate({ timestamp: step * parameters['totp.step'] * 1000 })

/** The URI that a QR code shows to an app. */
export const totpUri = (secret: string, label: string, parameters: Omit<Totp, 'totp.window'>): string =>
  generator(secret, parameters, { issuer: 'assay reference', label }).toString()
