/** How the password once more is not as it should be. */
export type PasswordFlaw = 'without the password' | 'with a wrong password'

export const otherPassword = (flaw: PasswordFlaw): { readonly password?: string } =>
  flaw === 'without the password' ? {} : { password: 'Not the password 1' }
