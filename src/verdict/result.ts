import type { CapabilityClaim } from '../protocol/capabilities.ts'
import type { ParameterValue } from '../protocol/parameters.ts'
import type { Weakness } from '../protocol/weaknesses.ts'
import type { ProfileName } from '../rules/profiles.ts'
import type { Edition, Level } from '../rules/rule.ts'
import type { Exchange, Target } from '../targets/target.ts'
import type { BaselineMatch } from './baseline/baseline.ts'
import type { BaselineVerdict } from './baseline/baseline-verdict.ts'
import type { Claim } from './claim.ts'
import type { OutcomeKind } from './outcome.ts'
import type { RunNotes } from './run-notes.ts'
import type { Selftest } from './selftest.ts'

/** The version of the result format; additive only. */
export const resultSchemaId = 'urn:assay:schema:result:1'

/** The result of one scenario (or row of an outline) of a rule. */
export type CaseResult = {
  /** Stable: rule id, scenario name and row. */
  readonly id: string
  readonly name: string
  readonly feature: string
  readonly line: number
  readonly outcome: OutcomeKind
  /** The reason, for every outcome but `pass`: a closed word (`no-clock`, `capability`, `target-down`...). */
  readonly reason: string | null
  readonly message: string | null
  readonly expected: string | null
  readonly actual: string | null
  /** The command that runs only this case again. */
  readonly replay: string
  readonly milliseconds: number
  readonly steps: readonly StepResult[]
  /** How the failure matches the baseline of the run. It is still a failure. */
  readonly known?: BaselineMatch
  /** Where the case did not pass: whose answer decided, whether the failed check sent it, and its place in `exchanges`, from 0. */
  readonly operation?: string
  readonly sentByCheck?: true
  readonly decisive?: number
  /** Parameters that the case read, with their values; only where it did not pass. */
  readonly parameters?: Readonly<Record<string, ParameterValue>>
  /** What the target declares of those `parameters` that assay set to another value for the scenario; null where it declares none. */
  readonly declared?: Readonly<Record<string, ParameterValue | null>>
  /** Of a failure of what no document says but the target declares: `session.lifetime is 3600`. */
  readonly notAsDeclared?: string
  /** Of a failure of what is inferred from the sentence of the rule and not said by a document: the reason. */
  readonly inferred?: string
  /** Of a blocked case: the broken rule that blocks it, where one does. */
  readonly blockedBy?: string
  /** How far the search of a property went, and what it found. */
  readonly search?: SearchResult
  /** What a failed case came to when it ran once more, alone. A failure all the same; unstable, with exchanges, where it passed. */
  readonly rerun?: Pick<CaseResult, 'outcome' | 'reason' | 'message' | 'milliseconds' | 'exchanges'>
  /** Redacted. Kept for cases that did not pass. */
  readonly exchanges?: readonly Exchange[]
}

/** A search for a counterexample. */
export type SearchResult = {
  /** Generated sequences, commands sent in them, different states of the model. */
  readonly runs: number
  readonly commands: number
  readonly states: number
  /** How often each boundary that the search aims at was hit. */
  readonly boundaries: Readonly<Record<string, number>>
  /** Of a race: how often its requests were sent at the same moment. Absent for other searches. */
  readonly rounds?: number
  readonly seed: string
  /** With the seed, reproduces the counterexample at once; null when there is none. */
  readonly path: string | null
  /** The counterexample in sentences of the features; empty when there is none. */
  readonly story: readonly string[]
}
export type StepResult = {
  readonly keyword: string
  readonly text: string
  readonly status: 'passed' | 'failed' | 'skipped' | 'undefined' | 'ambiguous'
  /** How long it took; absent when it did not run. */
  readonly milliseconds?: number
}

export type RuleResult = {
  readonly id: string
  readonly text: string
  readonly level: Level
  readonly area: string
  readonly outcome: OutcomeKind
  readonly reason: string | null
  /** Of a blocked rule: the broken rule that blocks it, where one does. */
  readonly blockedBy?: string
  readonly cases: readonly CaseResult[]
}

/** One defect, as far as the failures tell: all that went wrong in the same way. */
export type Cause = {
  /** The worst outcome of its scenarios. */
  readonly outcome: 'error' | 'fail' | 'warn' | 'blocked'
  /** Of an error: whose defect it is. Of a blocked rule: what blocks it. */
  readonly reason: string | null
  /** The operation that was answered so; null where none decided. */
  readonly operation: string | null
  readonly sentence: string
  /** The rules that are broken, warned of or not judged by it. */
  readonly rules: readonly string[]
  /** The rules that it blocks. */
  readonly blocks: readonly string[]
  readonly scenarios: number
  /** The id of the case to look at first. */
  readonly case: string
}

export type RuleCounts = {
  readonly total: number
  readonly pass: number
  readonly fail: number
  readonly warn: number
  readonly na: number
  readonly unverified: number
  readonly blocked: number
  readonly error: number
  /** Rules of which something was observed that no document judges; absent when there are none. */
  readonly observation?: number
  /** Of the rules that fail or are warned of, those of which every such case passed when it ran again; absent when there are none. */
  readonly unstable?: number
  /** Of those in error: how many a violation of the contract kept from being judged. Absent where there are none. */
  readonly contract?: number
}

export type ClaimResult = {
  readonly profile: string
  readonly edition: Edition
  readonly claim: Claim
  readonly rules: RuleCounts
  /** The target was not checked before the run. Absent where it was. */
  readonly unchecked?: true
  /** Of a claim of conformance at depth quick: how many of its cases ran, of how many. */
  readonly quick?: { readonly cases: number; readonly of: number }
  /** How many protections are declared away; absent where none is, and in the claims of areas. */
  readonly weaknesses?: number
}

/** The result of a run: `result.json`. */
export type RunResult = {
  readonly schema: typeof resultSchemaId
  readonly run: {
    /** `full` only when nothing was left out; only a full run makes a claim. */
    readonly scope: 'full' | 'partial'
    /** Whether every selected scenario finished. */
    readonly complete: boolean
    readonly edition: Edition
    /** The profiles that the run is about; absent in results of older versions, which are about the documented rules. */
    readonly profiles?: readonly ProfileName[]
    readonly selection: readonly string[]
    readonly startedAt: string
    readonly finishedAt: string
    readonly milliseconds: number
    readonly concurrency: number
    readonly seed: string
    readonly shard: string | null
    /** The command that repeats this run. */
    readonly reproduce: string
  } & RunNotes
  readonly suite: {
    readonly version: string
    /** SHA-256 over the features, and over the catalogue: the same digest, the same demands. */
    readonly featuresDigest: string
    readonly catalogueDigest: string
    readonly rules: number
    readonly scenarios: number
    /** The self-test of the suite; absent in results of other programs. */
    readonly selftest?: Selftest
  }
  readonly target: {
    readonly name: string
    readonly kind: Target['kind']
    readonly url: string | null
    readonly product: string | null
    readonly parameters: Readonly<Record<string, ParameterValue>>
    readonly capabilities: Readonly<Record<string, CapabilityClaim>>
    /** Parameters declared differently from what the documents state. */
    readonly deviations: readonly string[]
    /** Protections that the declaration says are missing; absent in results of earlier versions. */
    readonly weaknesses?: readonly Weakness[]
  }
  readonly configuration: Readonly<Record<string, unknown>>
  /** The comparison of the run with its baseline. */
  readonly baseline?: BaselineVerdict
  readonly claims: readonly ClaimResult[]
  /** What is behind all that went wrong, the largest first; absent in results of older versions. */
  readonly causes?: readonly Cause[]
  readonly rules: readonly RuleResult[]
}

/** The facts of a run, beside its cases. */
export type RunFacts = Omit<RunResult, 'schema' | 'claims' | 'causes' | 'rules'> & {
  /** Compares the judged rules with the baseline of the run, when there is one. */
  readonly compareWith?: (rules: readonly RuleResult[]) => BaselineVerdict
}
