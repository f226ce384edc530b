import type { Step } from './story.ts'

/**
 * What a difference in the last step of a shrunk story comes after: ` after change-password (step 3) and 4 other steps`. The step that is named is the
 * latest on which the last one does not build, by tokens, ids or codes: the story needs it, and for nothing else than the difference.
 */
export const afterWhat = (steps: readonly Step[]): string => {
  const before = steps.slice(0, -1)
  const last = steps.at(-1)
  if (last === undefined || before.length === 0) return ''
  const needed = builtOn(last, steps)
  const cause = before.findLast(({ id }) => !needed.has(id)) ?? before.at(-1)
  if (cause === undefined) return ''
  const others = before.length - 1
  const rest = others === 0 ? '' : ` and ${others} other ${others === 1 ? 'step' : 'steps'}`
  return ` after ${cause.command.type} (step ${before.indexOf(cause) + 1})${rest}`
}

/** The ids of the steps that gave what a step works with, and of those that gave what these work with. */
const builtOn = (step: Step, steps: readonly Step[], found = new Set<number>()): ReadonlySet<number> => {
  for (const [, id] of JSON.stringify(step.command).matchAll(/⟦(\d+)\./g)) {
    const from = steps.find((one) => one.id === Number(id))
    if (from === undefined || found.has(from.id)) continue
    found.add(from.id)
    builtOn(from, steps, found)
  }
  return found
}
