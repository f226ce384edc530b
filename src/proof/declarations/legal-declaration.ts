import { referenceDeclaration } from '../../http/reference/reference-declaration.ts'
import type { Capability } from '../../protocol/capabilities.ts'
import { contradictedRows } from '../../protocol/contradictory-capabilities.ts'
import { type ParameterName, parameterNames } from '../../protocol/parameters.ts'
import type { Edition } from '../../rules/rule.ts'
import { conflictCount, conflictIn, edgeValues, isAllowed, type Values, withDefaults } from './edge-values.ts'

/** A declaration within the documents of its edition: how it differs from the default of the reference. */
export type LegalDeclaration = {
  readonly edition: Edition
  readonly parameters: Values
  readonly absent: readonly Capability[]
}

/**
 * The values, and those that others have to have beside them: where two contradict each other, another value takes the
 * place of one, if possible of one that is not among `parameters`. Throws where no value helps.
 */
export const withoutConflicts = (parameters: Values, edition: Edition): Values => {
  let settled = parameters
  for (let left = parameterNames.length; left > 0; left--) {
    const whole = withDefaults(settled, edition)
    const name = conflictIn(whole, edition)
    if (name === undefined) return settled
    const changes = namesIn(name, whole, edition).flatMap((one) => otherValues(one, whole, edition))
    const solving = changes.filter((change) => conflictIn({ ...whole, ...change }, edition) !== name)
    const conflicts = conflictCount(whole, edition)
    const settling = solving.filter((change) => conflictCount({ ...whole, ...change }, edition) < conflicts)
    const leavesChosen = (one: Values): boolean => !Object.keys(one).some((changed) => changed in parameters)
    const change = [settling.find(leavesChosen), settling[0], solving.find(leavesChosen), solving[0]].find(Boolean)
    if (change === undefined) break
    settled = { ...settled, ...change }
  }
  throw new Error(`no service in ${edition} can declare ${JSON.stringify(parameters)}`)
}

/**
 * The declaration, or the nearest one that does not contradict itself: where a value needs an absent capability, another value
 * takes its place; otherwise the capability that needs an absent one is absent too.
 */
export const withoutContradictions = ({ edition, parameters, absent }: LegalDeclaration): LegalDeclaration => {
  const { capabilities, parameters: whole } = referenceDeclaration(edition, parameters, absent)
  const [row] = contradictedRows({ capabilities, parameters: whole })
  if (row === undefined) return { edition, parameters, absent }
  for (const change of row.value === undefined ? [] : otherValues(row.value[0], whole, edition)) {
    const mended = { edition, parameters: { ...parameters, ...change }, absent }
    if (!contradictedBy(mended, row) && conflictIn({ ...whole, ...change }, edition) === undefined)
      return withoutContradictions(mended)
  }
  return withoutContradictions({ edition, parameters, absent: [...absent, row.supported] })
}

const contradictedBy = (
  { edition, parameters, absent }: LegalDeclaration,
  row: ReturnType<typeof contradictedRows>[number],
): boolean =>
  contradictedRows(referenceDeclaration(edition, parameters, absent)).some(({ value }) => value?.[0] === row.value?.[0])

/** The parameters between which a conflict is: without any of them it is none. */
const namesIn = (conflict: ParameterName, values: Values, edition: Edition): readonly ParameterName[] =>
  parameterNames.filter((name) => {
    const { [name]: _, ...others } = values
    return conflictIn(others, edition) !== conflict
  })

/** The values that the documents allow instead: edge values, and numbers that other parameters have. */
const otherValues = (name: ParameterName, whole: Values, edition: Edition): readonly Values[] => {
  const edges = edgeValues(name, edition)
  const numbers = typeof edges[0] === 'number' ? Object.values(whole).filter((value) => typeof value === 'number') : []
  return [...edges, ...numbers]
    .filter((value) => value !== whole[name] && isAllowed(name, value, edition))
    .map((value) => ({ [name]: value }))
}

/** `code.sends=1 phone.max=2, without keychain`; `the defaults` where nothing differs. */
export const declarationText = ({ parameters, absent }: Omit<LegalDeclaration, 'edition'>): string => {
  const values = Object.entries(parameters).map(([name, value]) => `${name}=${value}`)
  const without = absent.length === 0 ? [] : [`without ${absent.join(' ')}`]
  return [...(values.length === 0 ? [] : [values.join(' ')]), ...without].join(', ') || 'the defaults'
}
