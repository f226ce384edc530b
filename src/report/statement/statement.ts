import { profileOfClaim } from '../../verdict/chosen-profiles.ts'
import { worstFirst } from '../../verdict/claim.ts'
import { claimSentence, headlineClaims } from '../../verdict/judge.ts'
import type { OutcomeKind } from '../../verdict/outcome.ts'
import type { ClaimResult, RuleResult, RunResult } from '../../verdict/result.ts'
import { reasonSentence } from '../text/reason-sentence.ts'
import { claimMeaning, runSentence } from '../text/run-sentence.ts'
import { type RequirementSummary, requirementsOf } from './requirements.ts'

/** The version of the format of a statement; additive only. */
export const statementSchemaId = 'urn:assay:schema:statement:1'

type RuleSummary = Pick<RuleResult, 'id' | 'level' | 'text' | 'outcome'>

/** A public statement about a run: never more than the run showed, always with the denominator. */
export type Statement = {
  readonly schema: typeof statementSchemaId
  readonly target: Pick<RunResult['target'], 'name' | 'product' | 'url' | 'deviations' | 'weaknesses'>
  /** Those of whole profiles, the documented rules first; then those of areas. */
  readonly claims: readonly (ClaimResult & { readonly sentence: string })[]
  /** Target, demands and the meaning of the claim, in words. */
  readonly lead: string
  readonly meaning: string
  readonly suite: RunResult['suite']
  readonly run: Pick<
    RunResult['run'],
    'edition' | 'scope' | 'complete' | 'startedAt' | 'finishedAt' | 'seed' | 'reproduce' | 'leftOut'
  >
  /** SHA-256 of the file `result.json` of the statement, in hexadecimal. */
  readonly resultDigest: string
  readonly notKept: readonly RuleSummary[]
  /** The requirements of standards that were examined, in the order of the standards. */
  readonly requirements: readonly RequirementSummary[]
  /** Rules that were not verified, by reason. */
  readonly notSeen: readonly {
    readonly outcome: OutcomeKind
    readonly reason: string | null
    readonly meaning: string
    readonly rules: readonly string[]
  }[]
}

/** The statement of a result; `resultDigest` is that of its file. */
export const statementOf = (result: RunResult, resultDigest: string): Statement => {
  const { target, run, suite, rules } = result
  const areaClaims = result.claims.filter(({ profile }) => profileOfClaim(profile) === undefined)
  return {
    schema: statementSchemaId,
    target: {
      name: target.name,
      product: target.product,
      url: target.url,
      deviations: target.deviations,
      weaknesses: target.weaknesses ?? [],
    },
    claims: [...new Set([...headlineClaims(result), ...areaClaims])].map((claim) => ({
      ...claim,
      sentence: claimSentence(claim),
    })),
    lead: runSentence(result),
    meaning: claimMeaning(worstFirst(headlineClaims(result))[0]),
    suite,
    run: {
      edition: run.edition,
      scope: run.scope,
      ...(run.leftOut && { leftOut: run.leftOut }),
      complete: run.complete,
      startedAt: run.startedAt,
      finishedAt: run.finishedAt,
      seed: run.seed,
      reproduce: run.reproduce,
    },
    resultDigest,
    notKept: (['fail', 'warn', 'error'] as const).flatMap((kind) =>
      rules
        .filter(({ outcome }) => outcome === kind)
        .map(({ id, level, text, outcome }) => ({ id, level, text, outcome })),
    ),
    notSeen: (['unverified', 'blocked', 'observation', 'not-applicable'] as const).flatMap((outcome) =>
      [
        ...Map.groupBy(
          rules.filter((rule) => rule.outcome === outcome),
          ({ reason }) => reason,
        ),
      ].map(([reason, own]) => ({
        outcome,
        reason,
        meaning: reasonSentence({ outcome, reason }),
        rules: own.map(({ id }) => id),
      })),
    ),
    requirements: requirementsOf(rules),
  }
}
