import type { Edition } from '../../rules/rule.ts'
import type { Claim } from '../../verdict/claim.ts'
import { applicableRules, headlineClaims } from '../../verdict/judge.ts'
import type { RunResult } from '../../verdict/result.ts'

/** What a target is tested against, in words. */
const editionMeanings: Readonly<Record<Edition, string>> = {
  'two-step': 'two-step verification, the older scheme',
  '2fa-2017': 'two-factor authentication as documented in 2017',
  '2fa-2018': 'two-factor authentication as documented from 2018 on',
}

const claimMeanings: Readonly<Record<Claim, string>> = {
  conformant: 'Every rule that applies to it was seen kept.',
  'conformant-with-warnings': 'Every MUST that applies to it was seen kept, but a SHOULD was not.',
  'non-conformant': 'At least one MUST was seen broken.',
  inconclusive: 'Nothing was seen broken, but not every rule that applies to it could be seen.',
  none: 'Only a part was examined, so nothing is claimed.',
}

/** What the claim of a run says, in one sentence. */
export const claimMeaning = (result: Pick<RunResult, 'claims'>): string =>
  claimMeanings[headlineClaims(result)[0]?.claim ?? 'none']

/**
 * What was tested and against what, for a reader who knows neither: target, day, demands and edition in one sentence.
 */
export const runSentence = (result: RunResult): string => {
  const { run, rules, target } = result
  const product = target.product === null ? target.name : `${target.product} (${target.name})`
  const rulesText = `${rules.length} documented ${rules.length === 1 ? 'rule' : 'rules'} of account security`
  const sum = rulesSum(result)
  return `${product} was held against ${rulesText} on ${run.startedAt.slice(0, 10)}. Edition ${run.edition}: ${editionMeanings[run.edition]}.${sum === undefined ? '' : ` ${sum}`}`
}

/**
 * How the rules of a full run add up: those that apply, those that do not, and the reports of users, which demand nothing.
 * Undefined for a part, and where nothing is left over.
 */
export const rulesSum = (result: RunResult): string | undefined => {
  const [claim] = headlineClaims(result)
  if (result.run.scope !== 'full' || !claim) return undefined
  const { rules } = result
  const reports = rules.filter(({ level }) => level === 'INFORMATIVE').map(({ id }) => id)
  const applicable = applicableRules(claim.rules)
  const parts = [
    `${applicable} apply to it`,
    ...(claim.rules.total === applicable ? [] : [`${claim.rules.total - applicable} do not`]),
    ...(reports.length === 0
      ? []
      : [`${reports.length} are reports of users and demand nothing (${reports.join(', ')})`]),
  ]
  return parts.length === 1 ? undefined : `Of ${rules.length} rules ${parts.join(', ')}.`
}
