import type { CataloguedFault } from '../../src/faults/fault-catalogue.ts'
import { watchedPolicy } from '../../src/proof/relevance/relevant-cases.ts'
import { CoreSide } from '../../src/properties/lockstep/clean-core.ts'
import type { Recording } from '../../src/properties/lockstep/recording.ts'
import { policyWith } from '../../src/properties/lockstep/seams.ts'
import type { Played } from './stories.ts'

/** The stories in which each fault decides something else than the clean core, by the name of the fault: only those can show it. */
export const relevantStories = (
  { declaration, recordings }: Played,
  faults: readonly CataloguedFault[],
): ReadonlyMap<string, readonly Recording[]> => {
  const found = new Map(faults.map(({ name }) => [name, new Set<Recording>()]))
  let running: Recording | undefined
  const policy = policyWith(
    watchedPolicy(faults, {
      agreesSoFar: ({ name }) => running !== undefined && !found.get(name)?.has(running),
      diverged: ({ name }) => {
        if (running) found.get(name)?.add(running)
      },
    }),
  )
  for (const recording of recordings) {
    running = recording
    for (const { name, decidesBy } of faults) if (decidesBy) found.get(name)?.add(recording)
    const core = new CoreSide({ declaration, parameters: recording.parameters, policy })
    for (const step of recording.story.steps) core.play(step)
  }
  return new Map([...found].map(([name, all]) => [name, [...all]]))
}
