import { capabilityNames } from '../../protocol/capabilities.ts'
import { capabilitySentences } from '../../protocol/capability-sentences.ts'
import type { Declaration } from '../../protocol/declaration.ts'
import { applicability } from '../../verdict/applicability.ts'
import { type Case, editionTag } from '../suite/suite.ts'

/**
 * Whether a case says something about a target, as far as its declaration alone tells: its rule applies, it is of the edition, and no step asks for
 * an absent capability. What steps find out only when they run counts as said. Sends nothing.
 */
export const appliesTo = ({ rule, tags, steps }: Case, declaration: Declaration): boolean => {
  if (rule !== undefined) {
    const verdict = applicability(rule, declaration)
    if ('outcome' in verdict && verdict.outcome.kind === 'not-applicable') return false
  }
  const only = tags.filter((tag) => tag.startsWith(editionTag))
  if (only.length > 0 && !only.includes(`${editionTag}${declaration.edition}`)) return false
  const absent = capabilityNames.filter((name) => declaration.capabilities[name].state === 'absent')
  return !steps.some(({ text }) => absent.some((name) => capabilitySentences[name] === text))
}
