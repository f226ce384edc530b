import { policy as cleanPolicy, type Policy } from '../../core/policy/policy.ts'
import type { Fault } from '../../faults/fault.ts'
import type { Declaration } from '../../protocol/declaration.ts'
import { CoreSide } from './clean-core.ts'
import { type Difference, differenceBetween } from './compare.ts'
import type { Recording } from './recording.ts'

/** One small decision of the policy by yes or no. */
export type Seam = { readonly area: keyof Policy; readonly name: string }

/** The clean policy with some of its functions replaced. */
export const policyWith = (replacements: Fault['policy'] = {}): Policy =>
  mapAreas((area, original) => ({ ...original, ...replacements[area] }))

/** The decisions of the last command of which the opposite alone leads to what the target did. */
export const seamsBehind = (
  declaration: Declaration,
  recording: Recording,
  isWhatTheTargetDid: (difference: Difference) => boolean,
): readonly Seam[] => {
  const asked = new Map<string, Seam>()
  playLast(declaration, recording, (seam, decided) => {
    asked.set(`${seam.area}.${seam.name}`, seam)
    return decided
  })
  return [...asked.values()].filter(({ area, name }) => {
    const found = playLast(declaration, recording, (seam, decided) =>
      seam.area === area && seam.name === name ? !decided : decided,
    )
    return found !== undefined && isWhatTheTargetDid(found)
  })
}

type Judge = (seam: Seam, decided: boolean) => boolean

/** Plays a story with decisions by yes or no that go through `judge` in the last step alone, and compares that step. */
const playLast = (
  declaration: Declaration,
  { story: { steps }, parameters, observations }: Recording,
  judge: Judge,
): Difference | undefined => {
  let isLast = false
  const policy = mapAreas((area, original) =>
    mapFunctions(original, (name, decide) => (...given) => {
      const decided = decide(...given)
      return isLast && typeof decided === 'boolean' ? judge({ area, name }, decided) : decided
    }),
  )
  const core = new CoreSide({ declaration, parameters, policy })
  const at = steps.length - 1
  for (const step of steps.slice(0, at)) core.play(step)
  isLast = true
  const [last, expected] = [steps[at], observations[at]]
  const actual = last && core.play(last)
  const difference = expected && actual && differenceBetween(expected, actual)
  return difference && { at, ...difference }
}

type Decide = (...given: readonly unknown[]) => unknown

/** A policy has functions alone; what replaces one of them has its form. */
const mapAreas = (map: (area: keyof Policy, original: object) => object): Policy =>
  Object.fromEntries(
    Object.entries(cleanPolicy).map(([area, original]: [string, object]) => [
      area,
      map(area as keyof Policy, original),
    ]),
  ) as Policy
const mapFunctions = (original: object, map: (name: string, decide: Decide) => Decide): object =>
  Object.fromEntries(Object.entries(original).map(([name, decide]: [string, Decide]) => [name, map(name, decide)]))
