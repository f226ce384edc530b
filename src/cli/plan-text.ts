import { wrap } from '../report/wrap.ts'
import type { Tally } from '../run/rehearsal/tally.ts'
import type { LeftOut, WhatApplies } from '../run/rehearsal/what-applies.ts'

export type PlanFacts = {
  readonly target: string
  readonly product: string
  readonly edition: string
  readonly clock: 'virtual' | 'global' | 'wall' | 'none'
  readonly applies: WhatApplies
  readonly tally: Tally
  readonly concurrency: number
  /** Milliseconds that the target took to answer once. */
  readonly answersIn: number
  /** List every rule that is left out. */
  readonly rules: boolean
}

const labelled = 16

/** A plan for people: what will run, what not and why, and what it does to the target. */
export const planText = (facts: PlanFacts, width: number): string => {
  const { applies, tally } = facts
  const field = (label: string, text: string): readonly string[] =>
    wrap(text, Math.max(40, width) - labelled).map((line, at) => `${(at === 0 ? label : '').padEnd(labelled)}${line}`)
  const of = (kind: LeftOut['kind']): readonly LeftOut[] => applies.leftOut.filter((one) => one.kind === kind)
  return [
    ...field('Target', `${facts.product} (${facts.target}), edition ${facts.edition}`),
    ...field('Examined', `${many(applies.examined.rules, 'rule')} by ${many(applies.examined.cases, 'scenario')}`),
    ...leftOutFields('Not applicable', of('not-applicable'), field),
    ...leftOutFields('Not verified', of('unverified'), field),
    ...field('Sent', sentText(tally)),
    ...field('Locked', `${many(tally.locked, 'scenario')} until an account, a sign-in or a code is locked`),
    ...field('Used up', `${many(tally.usedUp, 'scenario')} until a limit is reached`),
    ...field('Time', timeText(facts)),
    ...(facts.rules ? ['', ...applies.leftOut.flatMap((one) => ruleLines(one, width))] : []),
  ].join('\n')
}

const many = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

const leftOutFields = (
  label: string,
  those: readonly LeftOut[],
  field: (label: string, text: string) => readonly string[],
): readonly string[] => {
  if (those.length === 0) return []
  const byReason = [...Map.groupBy(those, ({ reason, detail }) => detail || reason)]
    .sort(([, some], [, others]) => others.length - some.length)
    .map(([why, { length }]) => `${length} because ${why}`)
  return field(label, `${many(those.length, 'rule')}: ${byReason.join('; ')}`)
}

const channels = { text: 'text message', call: 'call', push: 'push message', email: 'mail' } as const

const sentText = ({ requests, accounts, messages }: Tally): string => {
  const told = Object.entries(channels).flatMap(([channel, word]) => {
    const count = messages[channel as keyof typeof channels]
    return count === 0 ? [] : [many(count, word)]
  })
  return [many(requests, 'request'), `${many(accounts, 'account')} made`, ...told].join(', ')
}

/**
 * From a server that answers as many at a time as it is asked, to one that answers one after another; where nobody moves the
 * clock, the longest scenario is waited for.
 */
const timeText = ({ tally, concurrency, answersIn, clock }: PlanFacts): string => {
  const most = (tally.requests * answersIn) / 1000
  const waiting = clock === 'wall' ? tally.longestScenario : 0
  const [least, longest] = [duration(most / concurrency + waiting), duration(most + waiting)]
  const range = least === longest ? least : `${least} to ${longest}`
  const about = `about ${range}: an answer takes ${Math.max(1, Math.round(answersIn))} ms, ${many(concurrency, 'scenario')} at a time`
  if (tally.moves === 0) return about
  const moved = `the clock is moved ${tally.moves} times, by ${duration(tally.longest)} at most`
  return clock === 'wall' ? `${about}; ${moved}, and really waited for` : `${about}; ${moved}`
}

const duration = (seconds: number): string => {
  if (seconds < 120) return `${Math.max(1, Math.round(seconds))} s`
  if (seconds < 7200) return `${Math.round(seconds / 60)} min`
  return seconds < 172_800 ? `${Math.round(seconds / 3600)} h` : `${Math.round(seconds / 86_400)} d`
}

const ruleLines = ({ rule, kind, detail, reason }: LeftOut, width: number): readonly string[] =>
  wrap(`${kind} (${detail || reason}): ${rule.text}`, Math.max(40, width) - labelled).map(
    (line, at) => `${(at === 0 ? rule.id : '').padEnd(labelled)}${line}`,
  )
