import { areaOf, areas, inEdition, profileOf, type Rule, type RuleId, rules } from '../rules/catalogue.ts'
import { profiles } from '../rules/profiles.ts'
import { causesOf, withBlockers } from './causes.ts'
import { type ClaimedRun, chosenProfiles, profileOfAreaName, profileOfClaim, profilesOfRun } from './chosen-profiles.ts'
import { type Claim, worstFirst } from './claim.ts'
import { applicableRules, countRules } from './count-rules.ts'
import { withOverclaims } from './overclaim.ts'
import {
  type CaseResult,
  type ClaimResult,
  type RuleCounts,
  type RuleResult,
  type RunFacts,
  type RunResult,
  resultSchemaId,
} from './result.ts'
import { worstOutcome } from './worst-outcome.ts'

/** The claim about all documented rules. Every area, under its own name, has a claim too. */
export const documentedProfile: string = profiles.documented.release

/** Orders numbers in ids by their value. Not by `Intl.Collator`, which takes longer to load than a scenario. */
const inOrder = (cases: readonly CaseResult[]): readonly CaseResult[] =>
  cases
    .map((one) => ({ one, parts: one.id.split(/(\d+)/) }))
    .sort((a, b) => byParts(a.parts, b.parts))
    .map(({ one }) => one)

/** Texts and numbers in turn. */
const byParts = (left: readonly string[], right: readonly string[]): number => {
  for (const [index, part] of left.entries()) {
    const other = right[index] ?? ''
    const difference = Number(part) - Number(other)
    if (index % 2 === 1 && difference !== 0) return difference
    if (part !== other) return part < other ? -1 : 1
  }
  return left.length - right.length
}

const withoutExchanges = ({ exchanges: _, ...rest }: CaseResult): CaseResult => rest

/** The verdict on a rule without any case. */
export const verdictWithoutCases = (rule: Rule): Pick<RuleResult, 'outcome' | 'reason'> =>
  rule.testable === 'none'
    ? { outcome: 'not-applicable', reason: 'no-server-shows-it' }
    : { outcome: 'unverified', reason: 'not-run' }

/** Whether a run has to come to a verdict on a rule: a full one on all of its edition and profiles, one of whole areas on theirs. */
export const isDemanded = (run: RunFacts['run']): ((rule: Rule) => boolean) => {
  const whole = chosenProfiles(run)
  const named = profilesOfRun(run)
  return (rule) =>
    inEdition(rule, run.edition) &&
    named.includes(profileOf(rule.id)) &&
    (run.scope === 'full' || whole.has(areas[areaOf(rule.id)].name))
}

/** The verdict on a rule by its cases. */
export const judgeRule = (rule: Rule, cases: readonly CaseResult[]): RuleResult => {
  const outcome = worstOutcome(cases.map((one) => one.outcome))
  const verdict = outcome
    ? { outcome, reason: cases.find((one) => one.outcome === outcome)?.reason ?? null }
    : verdictWithoutCases(rule)
  return { id: rule.id, text: rule.text, level: rule.level, area: areas[areaOf(rule.id)].name, ...verdict, cases }
}

/**
 * The claim that these counts allow for a profile. Only a complete run of the whole profile with at least one rule that passed is ever
 * conformant.
 */
export const claimOf = (counts: RuleCounts, run: ClaimedRun, profile = documentedProfile): Claim => {
  if (run.scope !== 'full' && !chosenProfiles(run).has(profile)) return 'none'
  if (counts.fail > 0) return 'non-conformant'
  if (!run.complete || counts.pass === 0 || counts.unverified + counts.blocked + counts.error > 0) return 'inconclusive'
  return counts.warn > 0 ? 'conformant-with-warnings' : 'conformant'
}

/**
 * The claim as a sentence, always with its denominator: "non-conformant: 117 of 119 applicable rules pass, 2 fail
 * (edition 2fa-2018, profile documented)". At depth quick: "conformant at depth quick, 3177 of 3581 scenarios: ...".
 */
export const claimSentence = ({
  claim,
  rules: counts,
  edition,
  profile,
  weaknesses = 0,
  unchecked,
  quick,
}: ClaimResult): string => {
  const applicable = applicableRules(counts)
  const others = [
    [counts.fail, counts.fail === 1 ? 'fails' : 'fail'],
    [counts.warn, counts.warn === 1 ? 'warning' : 'warnings'],
    [counts.unstable ?? 0, 'of them unstable'],
    [counts.error - (counts.contract ?? 0), 'in error'],
    [counts.contract ?? 0, 'not tested because the contract is violated'],
    [counts.blocked, 'blocked'],
    [counts.unverified, 'not verified'],
    [weaknesses, weaknesses === 1 ? 'weak declaration' : 'weak declarations'],
  ] as const
  const counted = others.filter(([count]) => count > 0).map(([count, word]) => `, ${count} ${word}`)
  const named = claim === 'none' ? 'no claim from a partial run' : claim
  const opening = quick ? `${named} at depth quick, ${quick.cases} of ${quick.of} scenarios` : named
  const rulesPass = applicable === 1 ? 'rule passes' : 'rules pass'
  const passed = applicable === 0 ? 'no rule applies' : `${counts.pass} of ${applicable} applicable ${rulesPass}`
  const demands = isAboutHardening(profile) ? `profile ${profile}` : `edition ${edition}, profile ${profile}`
  return `${opening}: ${passed}${counted.join('')}${unchecked ? ', setup not checked' : ''} (${demands})`
}

/** Whether a claim is about rules of hardening, which belong to no edition. */
const isAboutHardening = (profile: string): boolean =>
  (profileOfClaim(profile) ?? profileOfAreaName(profile)) === 'hardening'

/** The rules that a claim counts, by its profile: all that the documents or the standards demand, or those of one area. */
export const rulesOfClaim = <R extends Pick<RuleResult, 'area' | 'level'>>(
  profile: string,
  judged: readonly R[],
): readonly R[] => {
  const named = profileOfClaim(profile)
  // Rules from reports of users are tested and shown, but demand nothing: no claim depends on them.
  const demanded = judged.filter(({ level }) => level !== 'INFORMATIVE')
  return demanded.filter(({ area }) => (named === undefined ? area === profile : profileOfAreaName(area) === named))
}

/** What the verdicts of a run allow to claim: for each profile that it is about, and for each area. */
export const claimsOf = (
  judged: readonly RuleResult[],
  { run, target }: Pick<RunFacts, 'run' | 'target'>,
): readonly ClaimResult[] => {
  const { edition } = run
  const claim = (profile: string): ClaimResult => {
    const own = rulesOfClaim(profile, judged)
    const counts = countRules(own)
    const named = claimOf(counts, run, profile)
    return { profile, edition, claim: named, rules: counts, ...(isConformant(named) && quickDepth(own, run.leftOut)) }
  }
  const weaknesses = target.weaknesses?.length ?? 0
  const ofProfiles = profilesOfRun(run).map((name) => ({
    ...claim(profiles[name].release),
    ...(weaknesses > 0 && name === 'documented' && { weaknesses }),
    ...(run.check === 'left-out' && { unchecked: true as const }),
  }))
  const ofAreas = Object.values(areas).map(({ name }) => claim(name))
  return [...ofProfiles, ...ofAreas.filter(({ rules: counts }) => counts.total > 0)]
}

/** Only a claim of conformance depends on the cases that did not run: a rule that failed fails at every depth. */
const isConformant = (claim: Claim): boolean => claim === 'conformant' || claim === 'conformant-with-warnings'

/** How many of the cases of these rules depth quick ran, and of how many; nothing where none was left out. */
const quickDepth = (judged: readonly RuleResult[], leftOut: RunFacts['run']['leftOut']): Pick<ClaimResult, 'quick'> => {
  const left = judged.reduce((sum, { id }) => sum + (leftOut?.[id] ?? 0), 0)
  if (left === 0) return {}
  const ran = judged.reduce((sum, { cases }) => sum + cases.length, 0)
  return { quick: { cases: ran, of: ran + left } }
}

/**
 * The claims to show first: those of whole profiles, of which those of the areas are parts; after a run of whole areas, theirs, the worst first.
 */
export const headlineClaims = ({ claims }: Pick<RunResult, 'claims'>): readonly ClaimResult[] => {
  const ofProfiles = claims.filter(({ profile }) => profileOfClaim(profile) !== undefined)
  const ofAreas = claims.filter(({ claim }) => claim !== 'none')
  return ofProfiles.some(({ claim }) => claim !== 'none') || ofAreas.length === 0 ? ofProfiles : worstFirst(ofAreas)
}

/**
 * The result of a run, from its facts and its finished cases. Rules are in the order of the catalogue and cases by id,
 * whatever order they finished in. A full run names every rule of its profiles and its edition, a run of whole areas every rule of these; another one only those
 * that it has a case for. Exchanges of cases that passed are left out. A declared capability that could never be used fails.
 */
export const judgeRun = (facts: RunFacts, cases: ReadonlyMap<RuleId, readonly CaseResult[]>): RunResult => {
  const { run, suite, target, configuration } = facts
  const judgedCases = withOverclaims(cases, facts, rules)
  const demanded = isDemanded(run)
  const verdicts = rules
    .filter((rule) => judgedCases.has(rule.id) || demanded(rule))
    .map((rule) => {
      const own = inOrder(judgedCases.get(rule.id) ?? [])
      return judgeRule(
        rule,
        own.map((one) => (one.outcome === 'pass' ? withoutExchanges(one) : one)),
      )
    })
  const judged = withBlockers(verdicts)
  const causes = causesOf(judged)
  const baseline = facts.compareWith ? facts.compareWith(judged) : facts.baseline
  return {
    schema: resultSchemaId,
    run,
    suite,
    target,
    configuration,
    ...(baseline === undefined ? {} : { baseline }),
    claims: claimsOf(judged, facts),
    ...(causes.length > 0 && { causes }),
    rules: judged,
  }
}
