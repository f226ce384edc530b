import { type ProfileName, profiles } from '../../rules/profiles.ts'
import type { Edition } from '../../rules/rule.ts'
import { profileOfAreaName, profilesOfRun } from '../../verdict/chosen-profiles.ts'
import type { Claim } from '../../verdict/claim.ts'
import { applicableRules } from '../../verdict/count-rules.ts'
import { headlineClaims } from '../../verdict/judge.ts'
import type { ClaimResult, RunResult } from '../../verdict/result.ts'

/** What a target is tested against, in words. */
const editionMeanings: Readonly<Record<Edition, string>> = {
  'two-step': 'two-step verification, the older scheme',
  '2fa-2017': 'two-factor authentication as documented in 2017',
  '2fa-2018': 'two-factor authentication as documented from 2018 on',
}

const claimMeanings: Readonly<Record<Exclude<Claim, 'non-conformant'>, string>> = {
  conformant: 'It passed every applicable rule.',
  'conformant-with-warnings': 'It passed every applicable MUST rule. At least one SHOULD rule failed.',
  inconclusive: 'No MUST rule failed, but some applicable rules could not be verified.',
  none: 'Only some of the rules were tested, so no claim is made.',
}

/** What a claim says, in one sentence; without one nothing is claimed. */
export const claimMeaning = (claim: Pick<ClaimResult, 'claim' | 'rules'> | undefined): string => {
  const kind = claim === undefined || claim.claim === 'non-conformant' ? 'none' : claim.claim
  if (claim !== undefined && claim.rules.fail > 0) {
    const rules = `${claim.rules.fail} required ${claim.rules.fail === 1 ? 'rule' : 'rules'} failed`
    const only = claim.claim === 'none' ? ' Only some of the rules were tested.' : ''
    return `${rules}, so nobody may claim that it conforms.${only}`
  }
  return claimMeanings[kind]
}

/**
 * What was tested and against what, for a reader who knows neither: target, day, demands and edition in one sentence.
 */
export const runSentence = (result: RunResult): string => {
  const { run, rules, target } = result
  const product = target.product === null ? target.name : `${target.product} (${target.name})`
  const named = profilesOfRun(run)
  const rulesText = named.map((name) => countedRules(rules, name)).join(' and ')
  const edition = named.includes('documented') ? ` Edition ${run.edition}: ${editionMeanings[run.edition]}.` : ''
  const sum = rulesSum(result)
  return `${product} was tested against ${rulesText} on ${run.startedAt.slice(0, 10)}.${edition}${sum === undefined ? '' : ` ${sum}`}`
}

/** `301 documented rules of account security`, `40 rules of hardening-2026 (NIST SP 800-63B-4, OWASP ASVS 5.0)`. */
const countedRules = (rules: RunResult['rules'], profile: ProfileName): string => {
  const { length } = rules.filter(({ area }) => profileOfAreaName(area) === profile)
  const noun = length === 1 ? 'rule' : 'rules'
  return profile === 'documented'
    ? `${length} documented ${noun} of account security`
    : `${length} ${noun} of the standards (${profiles[profile].release})`
}

/**
 * How the rules of a full run add up: those that apply, those that do not, and the reports of users, which require nothing.
 * Undefined for a part, and where nothing is left over.
 */
export const rulesSum = (result: RunResult): string | undefined => {
  const claims = headlineClaims(result)
  if (result.run.scope !== 'full' || claims.length === 0) return undefined
  const { rules } = result
  const total = claims.reduce((sum, claim) => sum + claim.rules.total, 0)
  const reports = rules.filter(({ level }) => level === 'INFORMATIVE').length
  const applicable = claims.reduce((sum, claim) => sum + applicableRules(claim.rules), 0)
  const others = total - applicable
  if (others === 0 && reports === 0) return undefined
  const demanded = `${applicable} of the ${rules.length} rules apply${others === 0 ? '' : `, ${others} ${others === 1 ? 'does' : 'do'} not`}`
  return `${demanded}${reports === 0 ? '' : `; the other ${reports} only record what users reported, and require nothing`}.`
}
