import type { Declaration } from '../protocol/declaration.ts'
import { allowedText, type DeclaredValues, type Deviation, deviationsOf } from '../protocol/documented-values.ts'
import type { Rule } from '../rules/catalogue.ts'
import { placeText } from '../rules/place-text.ts'
import type { DocumentName } from '../rules/sources.ts'
import { BrokenRule } from './broken-rule.ts'

const deviations = new WeakMap<Declaration, readonly Deviation[]>()

/** The deviations of a declaration, found once: every case asks for them. */
const knownDeviationsOf = (declaration: Declaration): readonly Deviation[] => {
  const known = deviations.get(declaration) ?? deviationsOf(declaration)
  deviations.set(declaration, known)
  return known
}

/**
 * What the declaration alone breaks of a rule, or undefined. A rule whose sentence states a value is broken by a
 * declaration of another value: nothing has to be asked.
 */
export const brokenByDeclaration = (rule: Rule, declaration: Declaration): BrokenRule | undefined => {
  const own = knownDeviationsOf(declaration).filter(({ documented }) => documented.rules.includes(rule.id))
  if (own.length === 0) return undefined
  const declared = own.map(({ name, declared }) => `${name} is declared as ${declared}`).join('; ')
  return new BrokenRule(
    `${declared}, which is not what is documented`,
    own.map((one) => `${one.name} ${documentedText(one)}`).join('; '),
    declared,
  )
}

/** `25: Wiki page on app-specific passwords (2017), line 31`. */
const documentedText = ({ documented }: Deviation): string => {
  const places = Object.entries(documented.at).map(([document, lines]) => placeText(document as DocumentName, lines))
  const allowed = allowedText(documented)
  const value = documented.says === allowed ? allowed : `${allowed} (${documented.says})`
  return `${value}: ${places.join('; ')}`
}

/** Every deviation of a declaration as a sentence, with the rules that it breaks. */
export const deviationSentences = (declaration: DeclaredValues): readonly string[] =>
  deviationsOf(declaration).map(
    (one) =>
      `${one.name} is declared as ${one.declared}; documented is ${documentedText(one)}. It breaks ${one.documented.rules.join(', ')}`,
  )
