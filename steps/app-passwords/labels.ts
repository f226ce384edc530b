import { OutsideDeclaration } from '../../src/verdict/outside-declaration.ts'
import type { AccountWorld } from '../support/world.ts'

const signs = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789']

/** The labels that were sent in a scenario, by those of its sentences. */
const sentLabels = new WeakMap<AccountWorld, Map<string, string>>()

/**
 * What is sent as the label that a sentence names: the label, or where the service takes no label of that length another
 * one, not used before. Throws OutsideDeclaration where none is left.
 */
export const labelFor = (world: AccountWorld, named: string): string => {
  const max = world.sandbox.declares('apppw.label_max')
  if (max === undefined || named.length <= max) return named
  const sent = sentLabels.get(world) ?? new Map<string, string>()
  sentLabels.set(world, sent)
  const known = sent.get(named)
  if (known !== undefined) return known
  const used = new Set(sent.values())
  const label = [named.slice(0, max), ...signs.map((sign) => named.slice(0, max - 1) + sign)].find(
    (one) => !used.has(one) && one.trim() !== '',
  )
  if (label === undefined) throw new OutsideDeclaration(`it needs more labels than there are of ${max} characters`)
  sent.set(named, label)
  return label
}
