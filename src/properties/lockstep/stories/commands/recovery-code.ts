import { reference } from '../../story.ts'
import type { Knowledge } from '../knowledge.ts'

/** A code of a set: a fresh one mostly, sometimes of an earlier set or of somebody else. Undefined where nobody has one. */
export const recoveryCode = (k: Knowledge): string | undefined => {
  const own = k.all('codes', (one) => one.person === k.person)
  const held = k.random.chance(90) ? own : k.all('codes')
  if (k.forced?.key === 'codes') return reference(k.forced.name)
  const found = k.random.chance(60) ? held.at(-1) : k.random.one(held)
  return found && reference(found.name)
}
