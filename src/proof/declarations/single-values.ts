import { parameterNames } from '../../protocol/parameters.ts'
import type { Edition } from '../../rules/rule.ts'
import { defaultValue, edgeValues } from './edge-values.ts'
import { type LegalDeclaration, withoutConflicts } from './legal-declaration.ts'

/** Each edge value of each parameter that is not its default, alone; with what has to be declared beside it. */
export const singleValueDeclarations = (edition: Edition): readonly LegalDeclaration[] =>
  parameterNames.flatMap((name) =>
    edgeValues(name, edition)
      .filter((value) => value !== defaultValue(name, edition))
      .map((value) => ({ edition, parameters: withoutConflicts({ [name]: value }, edition), absent: [] })),
  )
