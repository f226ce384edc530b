/**
 * How this server is set up: read by the server, and declared by the adapter. Times are seconds. CODE_LIFETIME makes codes
 * live shorter, so that one can wait for their end; the server takes no less than ten seconds.
 */
export const options = {
  appId: 'assay-example',
  codeDigits: 6,
  codeLifetime: Number(process.env.CODE_LIFETIME ?? 180),
  /** Wrong passwords in a row before sign-ins are locked. */
  passwordAttempts: 5,
  passwordLockTime: 900,
  passwordMinLength: 8,
  resetLinkLifetime: 3600,
  sessionLifetime: 7 * 86_400,
} as const

/** The lock of an account is given in minutes. */
export const minutes = (seconds: number): number => seconds / 60

/** What a password has to look like: the length, a digit, and letters of both cases. */
export const passwordPattern = `^(?=.*[a-z])(?=.*[A-Z])(?=.*\\d).{${options.passwordMinLength},}$`
