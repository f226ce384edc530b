import { type CataloguedFault, faults } from '../../faults/fault-catalogue.ts'
import { routesByArea } from '../../http/routes/route-table.ts'
import type { Declaration } from '../../protocol/declaration.ts'
import { areas, findRule, inEdition, type RuleId } from '../../rules/catalogue.ts'
import type { Difference } from './compare.ts'
import { effectBehind } from './effects-behind.ts'
import { type OtherWay, playAgainst, record } from './play-story.ts'
import type { Recording } from './recording.ts'
import { policyWith, type Seam, seamsBehind } from './seams.ts'
import type { Story } from './story.ts'

/** What is behind a difference: a rule, and the fault that does the same where one does. */
export type Behind = { readonly rule?: RuleId; readonly fault?: CataloguedFault }

/**
 * The rule whose sentence a difference breaks: that of the fault under which the core does the same as the target, in this
 * story and in everything that the target did as the core does; otherwise that of the table of effects, or, where the target
 * allows what the core refuses, that of the decision whose opposite does. None where no decision with a documented rule or a
 * declared parameter is behind it.
 */
export const ruleBehind = (
  declaration: Declaration,
  story: Story,
  difference: Difference,
  alike: readonly Recording[],
): Behind => {
  const effect = effectBehind(declaration, story, difference)
  if (effect?.open) return {}
  const recording = record(declaration, story)
  const own = areasOf(story)
  const fault = faultsOf(declaration)
    .filter((one) => explains(declaration, one, recording, difference))
    .map((one) => ({ one, near: distance(own.indexOf(areaOf(one.rule))) }))
    .sort(({ near }, other) => near - other.near)
    .find(({ one }) => !showsIn(declaration, one, alike))?.one
  if (fault) return { rule: fault.rule, fault }
  if (effect?.rule) return { rule: effect.rule }
  if (!difference.expected.startsWith('refused') || difference.actual.startsWith('refused')) return {}
  const seams = seamsBehind(declaration, recording, (found) => isSame(found, difference))
  const rule = ruleOfSeams(declaration, seams, own)
  return rule === undefined ? {} : { rule }
}

/** Whether the core with that fault differs first in the same step and way. */
export const explains = (
  declaration: Declaration,
  fault: CataloguedFault,
  recording: Recording,
  difference: Difference,
): boolean => {
  const found = playAgainst(declaration, recording, wayOf(fault))
  return found !== undefined && isSame(found, difference)
}

const wayOf = ({ policy, decidesBy }: CataloguedFault): OtherWay => ({
  policy: policyWith(policy),
  ...(decidesBy && { decidesBy }),
})

const faultsOf = ({ edition }: Declaration): readonly CataloguedFault[] =>
  faults.filter(({ rule, policy, decidesBy }) => {
    const found = findRule(rule)
    return (policy !== undefined || decidesBy !== undefined) && found !== undefined && inEdition(found, edition)
  })

/** Whether the fault shows where the target did as the core does: then it is another one. */
const showsIn = (declaration: Declaration, fault: CataloguedFault, alike: readonly Recording[]): boolean =>
  alike.some((one) => playAgainst(declaration, one, wayOf(fault)) !== undefined)

/** The rule with the most faults that replace one of these decisions, in the area of the last command if there is one. */
const ruleOfSeams = (declaration: Declaration, seams: readonly Seam[], own: readonly string[]): RuleId | undefined => {
  const counts = new Map<RuleId, number>()
  for (const { rule, policy = {} } of faultsOf(declaration)) {
    const replaces = seams.some(({ area, name }) => name in (policy[area] ?? {}))
    if (replaces) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  }
  const rules = [...counts].sort(([, one], [, other]) => other - one).map(([rule]) => rule)
  return rules.find((rule) => areaOf(rule) === own[0]) ?? rules[0]
}

/** The areas of the commands of a story, that of the last command first. */
const areasOf = ({ steps }: Story): readonly string[] =>
  steps.toReversed().flatMap(({ command }) => {
    const found = Object.entries(routesByArea).find(([, routes]) => routes.some(({ type }) => type === command.type))
    return found ? [found[0]] : []
  })
const areaOf = (rule: RuleId): string =>
  Object.entries(areas).find(([prefix]) => rule.startsWith(`${prefix}-`))?.[1].name ?? ''
const distance = (index: number): number => (index < 0 ? Number.POSITIVE_INFINITY : index)

const isSame = (one: Difference, other: Difference): boolean =>
  one.at === other.at && plain(one.expected) === plain(other.expected) && plain(one.actual) === plain(other.actual)
/** Without the reason of a refusal: no document fixes it. */
const plain = (text: string): string => text.replace(/^refused as .*/, 'refused')
