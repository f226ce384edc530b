import { createRedactor } from './redactor.ts'
import type { SecretNames } from './secret-names.ts'

/** The secrets that sandboxes of a server have met, for texts that belong to none of them: what the server itself prints. */
export type RecentSecrets = {
  add(value: string): void
  /** The text without these secrets, and without those that names in the text show. */
  redact(text: string): string
}

/** As many as the end of a log can hold. */
const maxRecent = 2_000

export const createRecentSecrets = (names: SecretNames): RecentSecrets => {
  const values = new Set<string>()
  return {
    add(value) {
      values.delete(value)
      values.add(value)
      const [oldest] = values
      if (values.size > maxRecent && oldest !== undefined) values.delete(oldest)
    },
    redact(text) {
      const redactor = createRedactor([], names)
      for (const value of values) redactor.secret(value)
      redactor.learn(text)
      return redactor.text(text)
    },
  }
}
