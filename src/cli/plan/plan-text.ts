import { wrap } from '../../report/text/wrap.ts'
import type { ApplicableRules, ExcludedRule } from '../../run/rehearsal/applicable-rules.ts'
import type { TargetImpact } from '../../run/rehearsal/target-impact.ts'

export type PlanFacts = {
  readonly target: string
  readonly product: string
  readonly edition: string
  readonly clock: 'virtual' | 'global' | 'wall' | 'none'
  readonly applies: ApplicableRules
  readonly tally: TargetImpact
  /** Scenarios that restart the server, and how many milliseconds one start took. */
  readonly restarts: { readonly count: number; readonly each: number }
  readonly concurrency: number
  /** Milliseconds that the target took for one answer. */
  readonly answersIn: number
  /** What a run leaves behind on the target, where that is something. */
  readonly leavesBehind?: string
  /** Lists every rule that is left out. */
  readonly rules: boolean
  /** Whether the impact is an estimate, by figures that ship with the suite. */
  readonly estimated: boolean
}

const labelWidth = 16

/** A plan for people: what will run, what not and why, and its impact on the target. */
export const planText = (facts: PlanFacts, width: number): string => {
  const { applies, tally } = facts
  const field = (label: string, text: string): readonly string[] =>
    wrap(text, Math.max(40, width) - labelWidth).map(
      (line, at) => `${(at === 0 ? label : '').padEnd(labelWidth)}${line}`,
    )
  const of = (kind: ExcludedRule['kind']): readonly ExcludedRule[] => applies.leftOut.filter((one) => one.kind === kind)
  return [
    ...field('Target', `${facts.product} (${facts.target}), edition ${facts.edition}`),
    ...field('Tested', testedText(applies)),
    ...leftOutFields('Not applicable', of('not-applicable'), field),
    ...leftOutFields('Not verified', of('unverified'), field),
    ...brokenFields(applies, field),
    ...field('Sent', sentText(tally)),
    ...field('Locked', `${plural(tally.locked, 'scenario')} that lock an account, a sign-in or a code`),
    ...field('Used up', `${plural(tally.usedUp, 'scenario')} that use up a limit`),
    ...(facts.leavesBehind === undefined ? [] : field('Left behind', facts.leavesBehind)),
    ...field('Time', timeText(facts)),
    ...(facts.estimated
      ? field(
          'Estimated',
          'the figures for Sent, Locked and Used up come from the reference; --exact counts them (takes seconds)',
        )
      : []),
    ...(facts.rules ? ['', ...leftOutLines(applies, width)] : []),
  ].join('\n')
}

/** `301 rules and 7 user reports by 4188 scenarios`: a claim counts the rules alone. */
const testedText = ({ examined: { rules, reports, cases } }: ApplicableRules): string =>
  `${plural(rules - reports, 'rule')}${reports === 0 ? '' : ` and ${plural(reports, 'user report')}`} by ${plural(cases, 'scenario')}`

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

const leftOutFields = (
  label: string,
  rules: readonly ExcludedRule[],
  field: (label: string, text: string) => readonly string[],
): readonly string[] => {
  if (rules.length === 0) return []
  const byReason = [...Map.groupBy(rules, ({ reason, detail }) => detail || reason)]
    .sort(([, some], [, others]) => others.length - some.length)
    .map(([why, { length }]) => `${length} because ${why}`)
  return field(label, `${plural(rules.length, 'rule')}: ${byReason.join('; ')}`)
}

const channels = { text: 'text message', call: 'call', push: 'push message', email: 'mail' } as const

/** Each declared value beside the documents, with the rules that it breaks before anything is asked. */
const brokenFields = (
  { broken }: ApplicableRules,
  field: (label: string, text: string) => readonly string[],
): readonly string[] =>
  [...Map.groupBy(broken, ({ sentence }) => sentence)].flatMap(([sentence, rules], at) =>
    field(at === 0 ? 'Fails' : '', `${rules.map(({ rule }) => rule.id).join(', ')}: ${sentence}`),
  )

const sentText = ({ requests, accounts, messages }: TargetImpact): string => {
  const messageCounts = Object.entries(channels).flatMap(([channel, word]) => {
    const count = messages[channel as keyof typeof channels]
    return count === 0 ? [] : [plural(count, word)]
  })
  return [plural(requests, 'request'), `${plural(accounts, 'account')} created`, ...messageCounts].join(', ')
}

/**
 * Bounds for the duration: from a server that answers everything at once, to one that answers one request at a time.
 * When the clock cannot be moved, the longest scenario really waits.
 */
const timeText = ({ tally, restarts, concurrency, answersIn, clock }: PlanFacts): string => {
  const slowest = (tally.requests * answersIn + restarts.count * restarts.each) / 1000
  const waiting = clock === 'wall' ? tally.longestScenario : 0
  const [shortest, longest] = [duration(slowest / concurrency + waiting), duration(slowest + waiting)]
  const range = shortest === longest ? shortest : `${shortest} to ${longest}`
  const about = `about ${range}: the server takes ${Math.max(1, Math.round(answersIn))} ms per response, ${plural(concurrency, 'scenario')} at a time${restartText(restarts)}`
  if (tally.moves === 0) return about
  const moved = `the clock is moved ${plural(tally.moves, 'time')}, by at most ${duration(tally.longest)}`
  return clock === 'wall' ? `${about}; ${moved}, in real time` : `${about}; ${moved}`
}

const restartText = ({ count, each }: PlanFacts['restarts']): string =>
  count === 0 ? '' : `, and is restarted ${plural(count, 'time')}, ${duration(each / 1000)} each`

const duration = (seconds: number): string => {
  if (seconds < 120) return `${Math.max(1, Math.round(seconds))} s`
  if (seconds < 7200) return `${Math.round(seconds / 60)} min`
  return seconds < 172_800 ? `${Math.round(seconds / 3600)} h` : `${Math.round(seconds / 86_400)} d`
}

const leftOutLines = ({ leftOut }: ApplicableRules, width: number): readonly string[] =>
  leftOut.length === 0 ? ['Every rule is tested.'] : leftOut.flatMap((one) => ruleLines(one, width))

const ruleLines = ({ rule, kind, detail, reason }: ExcludedRule, width: number): readonly string[] =>
  wrap(`${kind} (${detail || reason}): ${rule.text}`, Math.max(40, width) - labelWidth).map(
    (line, at) => `${(at === 0 ? rule.id : '').padEnd(labelWidth)}${line}`,
  )
