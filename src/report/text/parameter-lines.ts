import { parameters as specs } from '../../protocol/parameters.ts'
import type { CaseResult } from '../../verdict/result.ts'

/** The parameters that a case rests on, one in a line, times with their unit: `apppw.limit = 25`, `code.lifetime = 600 s`. */
export const parameterLines = ({ parameters = {} }: Pick<CaseResult, 'parameters'>): readonly string[] =>
  Object.entries(parameters).map(([name, value]) => `${name} = ${value}${isTime(name) ? ' s' : ''}`)

/**
 * Why it fails, where no document says it in so many words: `the server does not do what it declares (session.lifetime is 3600)`, or
 * `inferred: The reset it belongs to began before.`
 */
export const basisText = ({ notAsDeclared, inferred }: Pick<CaseResult, 'notAsDeclared' | 'inferred'>) =>
  notAsDeclared !== undefined
    ? `the server does not do what it declares (${notAsDeclared})`
    : inferred === undefined
      ? undefined
      : `inferred: ${inferred}`

const isTime = (name: string): boolean =>
  Object.entries(specs).some(([known, { kind }]) => known === name && kind === 'seconds')
