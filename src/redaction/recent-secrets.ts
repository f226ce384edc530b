import { createRedactor } from './redactor.ts'
import type { SecretNames } from './secret-names.ts'
import { createSuffixSearch } from './suffix-search.ts'

/** The secrets that the sandboxes of a server have met, of which it may repeat one anywhere. */
export type RecentSecrets = {
  /** `kind` is the word for it in marks. */
  add(value: string, kind: string): void
  /**
   * A text of another scenario without them: the newest 20,000, by their letters and digits. Words, numbers and what people are asked for
   * stay, as they stand in other texts by chance.
   */
  hide(text: string): string
  /** A text of the server itself, which belongs to no sandbox, without the newest 2,000, and without those that names in it show. */
  redact(text: string): string
}

/** As many as the end of a log can hold. */
const maxRecent = 2_000
const maxHidden = 20_000
const otherMark = '«another-scenario»'

/** What people know and others may write: it is hidden in its own scenario only. */
const personal: ReadonlySet<string> = new Set(['answer', 'evidence', 'date-of-birth', 'value', 'field', 'input'])

export const createRecentSecrets = (names: SecretNames): RecentSecrets => {
  let values: string[] = []
  const hidden = createSuffixSearch(maxHidden)
  return {
    add(value, kind) {
      values.push(value)
      if (values.length >= 2 * maxRecent) values = values.slice(-maxRecent)
      if (!personal.has(kind)) hidden.add(value)
    },
    hide: (text) => hidden.replace(text, otherMark),
    redact(text) {
      const redactor = createRedactor([], { names })
      for (const value of values.slice(-maxRecent)) redactor.secret(value)
      redactor.learn(text)
      return redactor.text(text)
    },
  }
}
