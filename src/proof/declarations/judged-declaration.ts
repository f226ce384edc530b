import { type FalseVerdict, type JudgedCases, judgeDeclaration, type RecordingSuite } from './false-verdicts.ts'
import { declarationText, type LegalDeclaration } from './legal-declaration.ts'
import { shrinkDeclaration } from './shrink-declaration.ts'

/** Most counterexamples that are shrunk of one declaration: each takes dozens of short runs. */
const maxShrunk = 6

/** What was found under a declaration. */
export type DeclarationFinding = {
  readonly declaration: LegalDeclaration
  readonly passed: number
  /** Cases with a false verdict, by id. */
  readonly falseVerdicts: readonly string[]
  /** Some of them, with the smallest declaration that still has it. */
  readonly counterexamples: readonly (FalseVerdict & { readonly smallest: string })[]
}

/** Judges a declaration, by all cases or those that are chosen, and shrinks it for one example of each kind of false verdict. */
export const findFalseVerdicts = async (
  declaration: LegalDeclaration,
  loaded: RecordingSuite,
  cases: JudgedCases = {},
): Promise<DeclarationFinding> => {
  const { falseVerdicts, passed } = await judgeDeclaration(declaration, loaded, cases)
  if (cases.searches !== undefined) {
    const smallest = declarationText(declaration)
    const counterexamples = falseVerdicts.map((one) => ({ ...one, smallest }))
    return { declaration, passed, falseVerdicts: falseVerdicts.map(({ id }) => id), counterexamples }
  }
  const firsts = [...new Map(falseVerdicts.map((one) => [one.message, one])).values()].slice(0, maxShrunk)
  const counterexamples: DeclarationFinding['counterexamples'][number][] = []
  for (const one of firsts) {
    const smallest = declarationText(
      await shrinkDeclaration(declaration, one.id, { suite: loaded.suite, support: loaded.support }),
    )
    counterexamples.push({ ...one, smallest })
  }
  return { declaration, passed, falseVerdicts: falseVerdicts.map(({ id }) => id), counterexamples }
}
