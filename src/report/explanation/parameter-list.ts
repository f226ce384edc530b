import { allowedText } from '../../protocol/documented-values.ts'
import type { DocumentedValue } from '../../protocol/parameter-spec.ts'
import { type ParameterName, type ParameterSpec, parameterNames, parameters } from '../../protocol/parameters.ts'
import { placeText } from '../../rules/place-text.ts'
import { type Edition, editions } from '../../rules/rule.ts'
import type { DocumentName } from '../../rules/sources.ts'
import { wrap } from '../text/wrap.ts'
import { valuesText } from './rule-explanation.ts'

/** Every parameter as JSON shows it: its row, by name. */
export const parameterRows = (): readonly (ParameterSpec & { readonly name: ParameterName })[] =>
  parameterNames.map((name) => ({ name, ...parameters[name] }))

/** Every parameter for people: what it says, which values it may have, and what the documents fix or bound in which edition. */
export const parameterList = (width: number): string =>
  `${parameterRows()
    .map((row) => [row.name, ...linesOf(row).flatMap((line) => indented(line, width))].join('\n'))
    .join('\n\n')}\n`

const linesOf = (row: ParameterSpec): readonly string[] => {
  const { documented = [] } = row
  const left = editions.filter((edition) => !documented.some((one) => holdsIn(one, edition)))
  return [
    row.text,
    ...documented.map(
      (one) => `${freedom(one)} in ${(one.editions ?? editions).join(' and ')}: ${documentedText(one)}`,
    ),
    ...(left.length === 0
      ? []
      : [`open${left.length === editions.length ? '' : ` in ${left.join(' and ')}`}: ${valuesText(row)}`]),
    ...(row.hardened === undefined ? [] : [`the reference declares ${row.hardened} for the hardening profile`]),
  ]
}

const holdsIn = (one: DocumentedValue, edition: Edition): boolean =>
  one.editions === undefined || one.editions.includes(edition)

const freedom = (one: DocumentedValue): string => ('fixed' in one ? 'fixed' : 'bounded')

/** `25; APPPW-16, APPPW-17; Wiki page on app-specific passwords (2017), line 31`. */
export const documentedText = (one: DocumentedValue): string => {
  const allowed = allowedText(one)
  const places = Object.entries(one.at).map(([document, lines]) => placeText(document as DocumentName, lines))
  return [one.says === allowed ? allowed : `${allowed} (${one.says})`, one.rules.join(', '), ...places].join('; ')
}

const indented = (line: string, width: number): readonly string[] =>
  wrap(line, Math.max(40, width - 2)).map((part) => `  ${part}`)
