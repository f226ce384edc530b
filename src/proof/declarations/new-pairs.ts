import { capabilityNames } from '../../protocol/capabilities.ts'
import { type ParameterName, parameterNames } from '../../protocol/parameters.ts'
import type { CaseReads } from './case-reads.ts'
import { defaultValue } from './edge-values.ts'
import type { LegalDeclaration } from './legal-declaration.ts'

/**
 * For each declaration in turn, the cases that meet something new under it, by id: two values that the case reads and has
 * not met together, neither with the defaults of the edition nor under an earlier declaration; or one, where it reads no
 * other. What depends on three values together may be left out.
 */
export const casesWithNewPairs = (
  declarations: readonly LegalDeclaration[],
  reads: CaseReads,
): readonly ReadonlySet<string>[] => {
  const found = declarations.map(() => new Set<string>())
  const [first] = declarations
  if (first === undefined) return found
  const valueNumbers = new Map<string, number>()
  const numbered = [{ ...first, parameters: {}, absent: [] }, ...declarations].map((one) =>
    numberValues(one, valueNumbers),
  )
  const total = valueNumbers.size
  // One table for all cases: a pair was met by the case whose number stands there.
  const met = new Uint32Array(total * total)
  for (const [at, [id, names]] of [...reads].entries()) {
    const known = [...names].filter((name) => numbered[0]?.has(name)).sort()
    for (const [row, values] of numbered.entries()) {
      const own = known.map((name) => values.get(name) ?? 0)
      if (meetsNewPair(own, { met, total, mark: at + 1 })) found[row - 1]?.add(id)
    }
  }
  return found
}

/** Marks every pair of these values as met, and says whether one of them is new. */
const meetsNewPair = (
  values: readonly number[],
  { met, total, mark }: { readonly met: Uint32Array; readonly total: number; readonly mark: number },
): boolean => {
  let isNew = false
  for (let one = 0; one < values.length; one += 1) {
    for (let other = one; other < values.length; other += 1) {
      const pair = (values[one] ?? 0) * total + (values[other] ?? 0)
      if (met[pair] === mark) continue
      met[pair] = mark
      isNew = true
    }
  }
  return isNew
}

/** The number of each value that a declaration has, by the name that has it. */
const numberValues = (
  { edition, parameters, absent }: LegalDeclaration,
  numbers: Map<string, number>,
): ReadonlyMap<string, number> => {
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size
    numbers.set(text, number)
    return number
  }
  const declared = (name: ParameterName) => parameters[name] ?? defaultValue(name, edition)
  return new Map([
    ...parameterNames.map((name) => [name, numberOf(`${name}=${declared(name)}`)] as const),
    ...capabilityNames.map((name) => [name, numberOf(`${name} ${absent.includes(name)}`)] as const),
  ])
}
