import { secondsText } from '../../targets/transport/time-limit.ts'

/** Thrown where the time of a search was over before it tested anything. */
export class SearchNotBegun extends Error {
  override readonly name = 'SearchNotBegun'
  /** `limit` is the time that the search had and `took` the time until it stopped, in milliseconds. */
  constructor(limit: number, took: number) {
    super(
      `the search had ${secondsText(limit)}, and arranging its first try took longer: ${secondsText(took)} in all; --time-limit gives it more`,
    )
  }
}
