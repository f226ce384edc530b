/**
 * How this server is set up: read by the server, and declared by the adapter. Times are seconds. CODE_LIFETIME makes codes
 * live shorter, so that one can wait for their end.
 */
export const options = {
  codeDigits: 6,
  codeLifetime: Number(process.env.CODE_LIFETIME ?? 180),
  /** Wrong entries that one code takes. */
  codeAttempts: 5,
  backupCodes: 10,
  backupCodeLength: 10,
  signInLifetime: 600,
  browserTrustLifetime: 30 * 86_400,
  /** Wrong entries of an account in a row, over all its codes, before it is locked. */
  lockAfter: 10,
  lockTime: 900,
  passwordMinLength: 8,
  resetLinkLifetime: 3600,
  sessionIdleLifetime: 7 * 86_400,
  /** Characters of the name of an API key. */
  keyNameMaxLength: 32,
} as const

/** The plugin takes the life of a code in minutes. */
export const minutes = (seconds: number): number => seconds / 60
