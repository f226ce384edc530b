import type { Parameters } from '../../protocol/parameters.ts'
import type { Observation } from './observation.ts'
import type { Story } from './story.ts'

/** What the clean core does in each step of a story; undefined for a step that it cannot take. */
export type Recording = {
  readonly story: Story
  readonly parameters: Parameters
  readonly observations: readonly (Observation | undefined)[]
}
