import { parameters as specs } from '../../protocol/parameters.ts'
import type { CaseResult } from '../../verdict/result.ts'

/** The parameters that a case rests on, one in a line, times with their unit: `apppw.limit = 25`, `code.lifetime = 600 s`. */
export const parameterLines = ({ parameters = {} }: Pick<CaseResult, 'parameters'>): readonly string[] =>
  Object.entries(parameters).map(([name, value]) => `${name} = ${value}${isTime(name) ? ' s' : ''}`)

/** Why it fails, where no document says it: `not as declared: session.lifetime is 3600`. */
export const declarationText = ({ notAsDeclared }: Pick<CaseResult, 'notAsDeclared'>): string | undefined =>
  notAsDeclared === undefined ? undefined : `not as declared: ${notAsDeclared}`

const isTime = (name: string): boolean =>
  Object.entries(specs).some(([known, { kind }]) => known === name && kind === 'seconds')
