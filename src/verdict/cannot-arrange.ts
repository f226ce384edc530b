/** Thrown by a Given that the target refused: what the scenario is about was never reached. */
export class CannotArrange extends Error {
  override readonly name = 'CannotArrange'
  /** The id of the rule that the target would have to keep first, if it is known. */
  readonly by: string | undefined
  constructor(message: string, more: { by?: string; cause?: unknown } = {}) {
    super(message, more.cause === undefined ? {} : { cause: more.cause })
    this.by = more.by
  }
}
