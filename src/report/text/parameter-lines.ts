import type { CaseResult } from '../../verdict/result.ts'

/** The parameters that a case rests on, one in a line: `apppw.limit = 25`. */
export const parameterLines = ({ parameters = {} }: Pick<CaseResult, 'parameters'>): readonly string[] =>
  Object.entries(parameters).map(([name, value]) => `${name} = ${value}`)

/** Why it fails, where no document says it: `not as declared: session.lifetime is 3600`. */
export const declarationText = ({ notAsDeclared }: Pick<CaseResult, 'notAsDeclared'>): string | undefined =>
  notAsDeclared === undefined ? undefined : `not as declared: ${notAsDeclared}`
