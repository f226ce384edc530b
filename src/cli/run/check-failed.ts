/** Thrown where the check before a run found what prevents it. Both texts are for people and hold no secrets. */
export class CheckFailed extends Error {
  override readonly name = 'CheckFailed'
  /** The exchange that shows it, and what to do next; several lines. */
  readonly advice: string
  constructor(sentence: string, advice: string) {
    super(sentence)
    this.advice = advice
  }
}
