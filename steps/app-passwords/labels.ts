import { OutsideDeclaration } from '../../src/verdict/outside-declaration.ts'
import type { AccountWorld } from '../support/world.ts'

const signs = [...'abcdefghijklmnopqrstuvwxyz0123456789']

/** The labels that were sent in a scenario, by those of its sentences. */
const sentLabels = new WeakMap<AccountWorld, Map<string, string>>()

/**
 * What is sent as the label that a sentence names: the label, or where the service takes no label of that length another one. Labels of
 * other sentences differ from it in more than capitals (`apppw.label_unique`). Throws OutsideDeclaration where none is left.
 */
export const labelFor = (world: AccountWorld, named: string): string => {
  const max = world.sandbox.declares('apppw.label_max')
  const sent = sentLabels.get(world) ?? new Map<string, string>()
  sentLabels.set(world, sent)
  const known = sent.get(named)
  if (known !== undefined) return known
  const label =
    max === undefined || max === 0 || named.length <= max
      ? named
      : (otherCapitals(named, sent) ?? shortLabel(named, max, [...sent.values()]))
  if (label === undefined) throw new OutsideDeclaration(`it needs more labels than there are of ${max} characters`)
  sent.set(named, label)
  return label
}

/** Where the label of another sentence differs from this one in capitals alone: what was sent for it, with other capitals. */
const otherCapitals = (named: string, sent: ReadonlyMap<string, string>): string | undefined => {
  const [, label] = [...sent].find(([one]) => one.toLowerCase() === named.toLowerCase()) ?? []
  return label === undefined || label.toLowerCase() !== label ? label?.toLowerCase() : label.toUpperCase()
}

/** A label of so many characters that is like the named one and like none of those that were sent. */
const shortLabel = (named: string, max: number, sent: readonly string[]): string | undefined => {
  const used = new Set(sent.map((one) => one.toLowerCase()))
  return [named.slice(0, max), ...signs.map((sign) => named.slice(0, max - 1) + sign)].find(
    (one) => !used.has(one.toLowerCase()) && one.trim() !== '',
  )
}
