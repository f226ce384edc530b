import type { Declaration } from '../../protocol/declaration.ts'
import { areaOf, areas } from '../../rules/catalogue.ts'
import type { Edition } from '../../rules/rule.ts'
import { type Case, propertyTag } from '../suite/suite.ts'
// Imported, so that the build puts it beside the code.
import shipped from './figures.json' with { type: 'json' }
import { addImpact, emptyImpact, type TargetImpact } from './target-impact.ts'

/** The impact of all cases of a kind: the examples of an area, or its searches. */
export type KindFigure = { readonly cases: number; readonly impact: TargetImpact }
/** The figures of an edition by kind. */
export type EditionFigures = Readonly<Record<string, KindFigure>>
type Figures = Readonly<Partial<Record<Edition, EditionFigures>>>

/** What a case is like in what it sends: `codes`, `codes searches`. */
export const kindOf = ({ rule, tags }: Case): string =>
  `${rule ? areas[areaOf(rule.id)].name : 'other'}${tags.includes(propertyTag) ? ' searches' : ''}`

const share = (impact: TargetImpact, factor: number): TargetImpact => {
  const { longest, longestScenario, messages, ...counts } = impact
  const scaled = Object.entries(counts).map(([name, count]) => [name, count * factor] as const)
  const channels = Object.entries(messages).map(([name, count]) => [name, count * factor] as const)
  return {
    ...impact,
    ...Object.fromEntries(scaled),
    messages: { ...messages, ...Object.fromEntries(channels) },
    longest,
    longestScenario,
  }
}

const rounded = (impact: TargetImpact): TargetImpact => {
  const { messages, ...counts } = impact
  const whole = (record: object): object =>
    Object.fromEntries(Object.entries(record).map(([name, count]) => [name, Math.round(count)]))
  return { ...impact, ...whole(counts), messages: { ...messages, ...whole(messages) } }
}

/** The capabilities by which a message of that channel is sent. Mails go to every owner with an address. */
const sentFor = {
  text: ['code.text', 'phones', 'two-step', 'recovery'],
  call: ['code.call', 'phones'],
  push: ['code.push'],
} as const

/** An estimate without the messages that a target cannot send by what it declares. */
export const withoutAbsentChannels = (
  impact: TargetImpact,
  { capabilities }: Pick<Declaration, 'capabilities'>,
): TargetImpact => {
  const none = Object.entries(sentFor)
    .filter(([, names]) => names.every((name) => capabilities[name].state === 'absent'))
    .map(([channel]) => [channel, 0])
  return { ...impact, messages: { ...impact.messages, ...Object.fromEntries(none) } }
}

/**
 * The impact of cases by figures that ship with the suite: those of each kind of case in this edition, measured on the reference as it is by default. A kind without
 * figures counts as nothing. Asks nobody anything.
 */
export const estimateImpact = (cases: readonly Case[], edition: Edition, figures: Figures = shipped): TargetImpact => {
  const impact = emptyImpact()
  for (const [kind, own] of Map.groupBy(cases, kindOf)) {
    const figure = figures[edition]?.[kind]
    if (figure && figure.cases > 0) addImpact(impact, share(figure.impact, own.length / figure.cases))
  }
  return rounded(impact)
}
