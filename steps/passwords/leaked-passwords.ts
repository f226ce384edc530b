/** What a service declares that it demands of a password beside that it is not common; undefined is not declared. */
export type PasswordRules = {
  readonly minLength: number | undefined
  readonly needsDigit: boolean | undefined
  readonly needsBothCases: boolean | undefined
}

/** Passwords of every published list of leaked ones, the most common first among those of a kind. */
const common: readonly string[] = [
  'password',
  '12345678',
  'qwertyuiop',
  'iloveyou',
  'Password1',
  'Aa123456',
  'Passw0rd',
  'Qwerty123',
  'Abcd1234',
  'Password123',
  '1234567890',
  'password123',
  '1qaz2wsx3edc',
  'Password1234',
  'Qwerty123456',
  'Password123456',
  'passwordpassword',
  '1qaz2wsx3edc4rfv',
  'qwertyuiopasdfghjklzxcvbnm',
]

/** Whether only that it is common can have it refused. What is not declared may be demanded. */
const fits = (password: string, { minLength = 8, needsDigit, needsBothCases }: PasswordRules): boolean =>
  password.length >= minLength &&
  (needsDigit === false || /\d/.test(password)) &&
  (needsBothCases === false || (/[a-z]/.test(password) && /[A-Z]/.test(password)))

/** That common password where it fits, else the next one on the list that does; undefined where none does. */
export const fittingCommonPassword = (wanted: string, rules: PasswordRules): string | undefined => {
  const at = common.indexOf(wanted)
  return [wanted, ...common.slice(at + 1), ...common.slice(0, at + 1)].find((one) => fits(one, rules))
}
