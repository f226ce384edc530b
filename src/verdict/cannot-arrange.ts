/** Thrown by a Given that the target refused: the scenario never reached the behaviour that it tests. */
export class CannotArrange extends Error {
  override readonly name = 'CannotArrange'
  /** The id of the rule that the target breaks there, if it is known. */
  readonly by: string | undefined
  constructor(message: string, more: { by?: string; cause?: unknown } = {}) {
    super(message, more.cause === undefined ? {} : { cause: more.cause })
    this.by = more.by
  }
}
