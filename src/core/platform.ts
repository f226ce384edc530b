/** Values that nobody can guess, from the platform's CSPRNG. */
export type IdGenerator = {
  /** An opaque id or token of at least 128 bits. */
  token(): string
  /** `length` characters of the alphabet, each as likely as the others. */
  code(length: number, alphabet: string): string
}

/** One-way functions. */
export type Hasher = {
  /** Memory-hard, salted. */
  hashPassword(password: string): string
  verifyPassword(password: string, hash: string): boolean
  /** Keyed digest of a secret that is itself unguessable. */
  digest(secret: string): string
  /** Compares in a time that does not depend on where the texts differ. */
  timingSafeEqual(one: string, other: string): boolean
}
