/** Thrown in a run: the target did what the model does not allow. Carries no secrets. */
export class PropertyViolation extends Error {
  override readonly name = 'PropertyViolation'
  readonly expected: string
  readonly actual: string
  constructor(message: string, expected: string, actual: string) {
    super(message)
    this.expected = expected
    this.actual = actual
  }
}
