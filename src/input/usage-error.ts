/** The user asked for something that cannot be done. `message` is one sentence for people: what is wrong, and where. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  /** What to do next, one sentence. */
  readonly advice: string | undefined
  constructor(message: string, more: { advice?: string; cause?: unknown } = {}) {
    super(message, more.cause === undefined ? {} : { cause: more.cause })
    this.advice = more.advice
  }
}
