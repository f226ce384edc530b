import type { CommandType } from '../../../protocol/command.ts'
import { conflictsOf } from '../../../protocol/conflicting-parameters.ts'
import type { Declaration } from '../../../protocol/declaration.ts'
import { documentedValue } from '../../../protocol/documented-values.ts'
import { type ParameterName, type ParameterSpec, parameterNames, parameters } from '../../../protocol/parameters.ts'
import type { Settings } from '../../property.ts'
import type { Random } from '../random.ts'
import { parametersOf } from './set-up.ts'

/** Small limits are reached by few commands. */
const small: Readonly<Partial<Record<ParameterName, readonly number[]>>> = {
  'code.attempts': [2, 3],
  'password.attempts': [3],
  'apppw.attempts': [2, 3],
  'questions.attempts': [2],
  'code.sends': [2, 3, 20],
  'code.on_demand': [2],
  'phone.max': [2, 3],
  'ksc.lock_after': [2],
  'ksc.delete_after': [4],
}

/** Limits that a story can reach, and a few other choices than the declared ones, as far as the target can be set so. */
export const settingsFor = (
  random: Random,
  declaration: Declaration,
  fixed: Settings,
  about: readonly CommandType[],
): Settings => {
  const { edition, powers } = declaration
  let chosen: Settings = {}
  const tryToSet = (name: ParameterName, value: string | number | boolean | undefined): void => {
    if (value === undefined || name in fixed || !powers.settable.includes(name)) return
    const next = { ...chosen, [name]: value, ...fixed }
    if (conflictsOf(parametersOf(declaration, next), edition).length === 0) chosen = next
  }
  for (const [name, values] of Object.entries(small)) {
    if (random.chance(60) && documentedValue(name as ParameterName, edition) === undefined)
      tryToSet(name as ParameterName, random.one(values))
  }
  const others = parameterNames.filter((name) => !(name in small))
  const near = others.filter((name) => {
    const { readBy } = parameters[name]
    return typeof readBy === 'string' || readBy.some((type) => about.includes(type))
  })
  for (let more = random.chance(80) ? 1 + random.next(8) : 0; more > 0; more -= 1) {
    // What few commands read is about them, rather than about everything.
    const [one, other] = [random.one(near), random.one(near)]
    const name = random.chance(15) || !one || !other ? random.one(others) : readers(one) < readers(other) ? one : other
    if (name !== undefined) tryToSet(name, otherValue(random, name, edition))
  }
  return { ...chosen, ...fixed }
}

const readers = (name: ParameterName): number => {
  const { readBy } = parameters[name]
  return typeof readBy === 'string' ? Number.POSITIVE_INFINITY : readBy.length
}

/** Another value than the default that the documents of the edition leave open; undefined where there is none. */
const otherValue = (
  random: Random,
  name: ParameterName,
  edition: Declaration['edition'],
): string | number | boolean | undefined => {
  const spec: ParameterSpec = parameters[name]
  const documented = documentedValue(name, edition)
  if (documented !== undefined) return 'oneOf' in documented ? random.one(documented.oneOf) : undefined
  const usual = spec.editions?.[edition] ?? spec.default
  switch (spec.kind) {
    case 'flag':
      return !usual
    case 'choice':
      return random.one(spec.choices)
    case 'count': {
      const counts = [spec.min, spec.min + 1, Math.ceil(Number(usual) / 2), ...(spec.orNone ? [0] : [])]
      return random.one(
        counts.filter(
          (one) => one !== usual && (one >= spec.min || (one === 0 && spec.orNone === true)) && one <= spec.max,
        ),
      )
    }
    case 'seconds': {
      if (spec.orNone && random.chance(15)) return 0
      const seconds = Math.round(Number(usual) * (random.chance(50) ? 2 : 0.5))
      return Math.min(Math.max(seconds, spec.min), spec.max)
    }
    case 'date-or-none':
      return random.one(['none', soon])
    default:
      return undefined
  }
}
/** A day after the start of every story. */
const soon = '2018-06-03'
