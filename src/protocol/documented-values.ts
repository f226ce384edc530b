import type { Declaration } from './declaration.ts'
import type { DocumentedValue, ParameterSpec } from './parameter-spec.ts'
import { type ParameterName, type Parameters, type ParameterValue, parameterNames, parameters } from './parameters.ts'

type Edition = Declaration['edition']

/** What the documents of an edition say of a parameter, or undefined where they leave it open. */
export const documentedValue = (name: ParameterName, edition: Edition): DocumentedValue | undefined => {
  const { documented = [] }: ParameterSpec = parameters[name]
  return documented.find(({ editions }) => editions === undefined || editions.includes(edition))
}

/** How free a target is to choose a value in an edition. */
export const freedomOf = (name: ParameterName, edition: Edition): 'fixed' | 'bounded' | 'open' => {
  const documented = documentedValue(name, edition)
  if (documented === undefined) return 'open'
  return 'fixed' in documented ? 'fixed' : 'bounded'
}

/** The value that a parameter has in an edition whatever is declared, or undefined where no document fixes it. */
export const fixedValue = <N extends ParameterName>(name: N, edition: Edition): Parameters[N] | undefined => {
  const documented = documentedValue(name, edition)
  return documented !== undefined && 'fixed' in documented ? (documented.fixed as Parameters[N]) : undefined
}

/** A declared value that the documents do not allow. */
export type Deviation = {
  readonly name: ParameterName
  readonly declared: ParameterValue
  readonly documented: DocumentedValue
}

/** What a target declares, as far as values go. */
export type DeclaredValues = {
  readonly edition: Edition
  readonly parameters: Readonly<Partial<Record<ParameterName, ParameterValue>>>
}

/** The declared values that the documents of the edition do not allow, in the order of the parameters. */
export const deviationsOf = ({ edition, parameters: declared }: DeclaredValues): readonly Deviation[] =>
  parameterNames.flatMap((name) => {
    const value = declared[name]
    const documented = documentedValue(name, edition)
    if (value === undefined || documented === undefined || isAllowed(value, documented)) return []
    return [{ name, declared: value, documented }]
  })

const isAllowed = (value: ParameterValue, documented: DocumentedValue): boolean => {
  if ('fixed' in documented) return compare(value, documented.fixed) === 0
  if ('atLeast' in documented) return compare(value, documented.atLeast) >= 0
  if ('oneOf' in documented) return documented.oneOf.some((one) => one === value)
  return value === 'none' || String(value) <= documented.notAfter
}

/** Numbers by size, versions part by part (`9` is `9.0`), anything else as equal or not. */
const compare = (value: ParameterValue, other: ParameterValue): number => {
  if (typeof value === 'number' && typeof other === 'number') return value - other
  const areVersions = [value, other].every((one) => /^\d+(\.\d+)*$/.test(String(one)))
  if (!areVersions) return value === other ? 0 : -1
  return compareVersions(String(value), String(other))
}

/** Below, at or above zero as a dotted version is older than another one, the same (`9` is `9.0`) or newer. */
export const compareVersions = (version: string, other: string): number => {
  const [own, its] = [version.split('.'), other.split('.')]
  const parts = Array.from(
    { length: Math.max(own.length, its.length) },
    (_, at) => Number(own[at] ?? 0) - Number(its[at] ?? 0),
  )
  return parts.find((part) => part !== 0) ?? 0
}

/** The values that the documents allow, in words: `25`, `at least 172800`. */
export const allowedText = (documented: DocumentedValue): string => {
  if ('fixed' in documented) return String(documented.fixed)
  if ('atLeast' in documented) return `at least ${documented.atLeast}`
  if ('oneOf' in documented) return documented.oneOf.join(' or ')
  return `none, or not after ${documented.notAfter}`
}
