import type { LoadedSuite } from '../loaded-suite.ts'
import { judgeDeclaration } from './false-verdicts.ts'
import { type LegalDeclaration, withoutConflicts, withoutContradictions } from './legal-declaration.ts'

/**
 * The smallest part of a declaration under which a case still has a false verdict: every parameter and every absent
 * capability that is not needed for it is as in the default.
 */
export const shrinkDeclaration = async (
  declaration: LegalDeclaration,
  caseId: string,
  loaded: LoadedSuite,
): Promise<LegalDeclaration> => {
  let smallest = declaration
  for (let size = partsOf(declaration).length; size >= 1; ) {
    const smaller = await findSmaller(smallest, size, caseId, loaded)
    smallest = smaller ?? smallest
    const left = partsOf(smallest).length
    size = Math.min(left, smaller === undefined && size > 1 ? Math.ceil(size / 2) : smaller === undefined ? 0 : size)
  }
  return smallest
}

/** The declaration without so many parts in a row, under which the case still has a false verdict. */
const findSmaller = async (
  { edition, ...rest }: LegalDeclaration,
  size: number,
  caseId: string,
  loaded: LoadedSuite,
): Promise<LegalDeclaration | undefined> => {
  const parts = partsOf({ edition, ...rest })
  for (let at = 0; at < parts.length; at += size) {
    const tried = fromParts(edition, [...parts.slice(0, at), ...parts.slice(at + size)])
    // What is left out may come back with another value, where the rest cannot be declared without it.
    if (partsOf(tried).length >= parts.length) continue
    if ((await judgeDeclaration(tried, loaded, { selectors: [caseId] })).falseVerdicts.length > 0) return tried
  }
  return undefined
}

type Part =
  | { readonly kind: 'value'; readonly entry: readonly [string, string | number | boolean] }
  | { readonly kind: 'absent'; readonly name: LegalDeclaration['absent'][number] }

const partsOf = ({ parameters, absent }: LegalDeclaration): readonly Part[] => [
  ...Object.entries(parameters).map((entry): Part => ({ kind: 'value', entry })),
  ...absent.map((name): Part => ({ kind: 'absent', name })),
]

const fromParts = (edition: LegalDeclaration['edition'], parts: readonly Part[]): LegalDeclaration =>
  withoutContradictions({
    edition,
    parameters: withoutConflicts(
      Object.fromEntries(parts.flatMap((part) => (part.kind === 'value' ? [part.entry] : []))),
      edition,
    ),
    absent: parts.flatMap((part) => (part.kind === 'absent' ? [part.name] : [])),
  })
