/**
 * Thrown by a Then: the target does not do what the rule demands. Message, expected and actual are for people and carry
 * no secrets.
 */
export class BrokenRule extends Error {
  override readonly name = 'BrokenRule'
  readonly expected: string
  readonly actual: string
  constructor(message: string, expected: string, actual: string) {
    super(message)
    this.expected = expected
    this.actual = actual
  }
}
