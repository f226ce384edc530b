import type { Declaration } from '../../protocol/declaration.ts'
import { fixedValue } from '../../protocol/documented-values.ts'
import type { ParameterSpec } from '../../protocol/parameter-spec.ts'
import {
  type ParameterName,
  type Parameters,
  type ParameterValue,
  parameterNames,
  parameters as specs,
} from '../../protocol/parameters.ts'
import type { Settings } from '../property.ts'
import { CoreSide } from './clean-core.ts'
import { differenceBetween } from './compare.ts'
import type { Observation } from './observation.ts'
import type { Recording } from './recording.ts'
import type { Step } from './story.ts'

/** What the clean core does in a story, step by step. */
export type Expected = {
  play(step: Step, at: number): Observation | undefined
  /** Whether what it does depends on a parameter that the target does not declare: from then on nobody knows what is right. */
  isUnknown(): boolean
}

/**
 * What was recorded, where the target declares every parameter. Otherwise the story is played once more, and beside it under other values of
 * each undeclared parameter that a decision reads: as long as all of them go the same way it does not matter which one holds.
 */
export const expectedOf = (
  declaration: Declaration,
  { story: { settings, steps }, parameters, observations }: Recording,
): Expected => {
  const undeclared = undeclaredIn(declaration, settings)
  if (undeclared.size === 0) return { play: (_, at) => observations[at], isUnknown: () => false }
  const read = new Set<ParameterName>()
  const core = new CoreSide({ declaration, parameters: watched(parameters, undeclared, read) })
  const others: CoreSide[] = []
  let unknown = false
  return {
    play: (step, at) => {
      const seen = core.play(step)
      const goesTheSameWay = (other: CoreSide, position: number): boolean => {
        const [one, expected] = [steps[position], position === at ? seen : observations[position]]
        const played = one && other.play(one)
        return expected === undefined || (played !== undefined && differenceBetween(expected, played) === undefined)
      }
      unknown ||= others.some((other) => !goesTheSameWay(other, at))
      for (const name of read) {
        read.delete(name)
        undeclared.delete(name)
        const values = otherValues(specs[name], parameters[name])
        unknown ||= values.length === 0
        for (const value of values) {
          const other = new CoreSide({ declaration, parameters: { ...parameters, [name]: value } })
          others.push(other)
          for (let position = 0; position <= at; position += 1) unknown ||= !goesTheSameWay(other, position)
        }
      }
      return seen
    },
    isUnknown: () => unknown,
  }
}

/** The parameters that neither the target declares, nor the story sets, nor a document fixes. */
const undeclaredIn = (declaration: Declaration, settings: Settings): Set<ParameterName> =>
  new Set(
    parameterNames.filter(
      (name) =>
        declaration.parameters[name] === undefined &&
        settings[name] === undefined &&
        // Who does not know what is beyond the documents does not do it.
        !('hardened' in specs[name]) &&
        fixedValue(name, declaration.edition) === undefined,
    ),
  )

/** The same parameters; which of some were read is noted. */
const watched = (parameters: Parameters, names: ReadonlySet<ParameterName>, read: Set<ParameterName>): Parameters => {
  const copy = { ...parameters }
  for (const name of names)
    Object.defineProperty(copy, name, {
      get: () => {
        if (names.has(name)) read.add(name)
        return parameters[name]
      },
    })
  return copy
}

/** Other values that a target may mean which says nothing; none where they cannot be known. */
const otherValues = (spec: ParameterSpec, value: ParameterValue): readonly ParameterValue[] => {
  switch (spec.kind) {
    case 'flag':
      return [value !== true]
    case 'choice':
      return spec.choices.filter((one) => one !== value)
    case 'seconds':
    case 'count':
      return [spec.min, Math.floor(Number(value) / 2), Number(value) * 2, spec.max].filter(
        (one) => one >= spec.min && one <= spec.max && one !== value,
      )
    default:
      return []
  }
}
