import { lives } from './lives.ts'
import type { StoryDraft } from './story-draft.ts'
import { usesOfOne } from './uses.ts'

/** Waits as long as the last refusal said, or for what waits; a second less at times. Whether anything was to be waited for. */
export const waitOut = (draft: StoryDraft): boolean => {
  const { random, knowledge } = draft
  const { parameters } = knowledge
  const locked = draft.lockedFor
  const recovery = knowledge.all('recovery', ({ person }) => person === knowledge.person).at(-1)
  const delay = random.chance(80) ? parameters['recovery.delay'] : parameters['recovery.delay_with_little_evidence']
  const seconds = locked > 0 ? locked : recovery ? delay : 0
  return advance(draft, seconds - (random.chance(20) ? 1 : 0))
}

/**
 * Lets time pass: to just before, to or just after the end of a life, or half of it and, after something else, to its original end; or
 * people go to another place.
 */
export const passTime = (draft: StoryDraft): void => {
  const { random, knowledge, declaration } = draft
  if (random.chance(12) && declaration.powers.clientAddress) {
    draft.control({
      type: 'set-client-address',
      address: random.one(['192.0.2.1', '198.51.100.1', '203.0.113.1']) ?? '',
    })
    return
  }
  if (draft.end !== undefined) {
    const seconds = Math.round((draft.end - draft.core.now) / 1000)
    draft.end = undefined
    advance(draft, seconds)
    return
  }
  const held = random.one(knowledge.held.filter(({ key }) => key in lives).slice(-8))
  const life = knowledge.parameters[random.one(lives[held?.key ?? ''] ?? []) ?? 'code.lifetime']
  const since = knowledge.times.get(held?.step ?? 0)
  if (typeof life !== 'number' || since === undefined) return
  const offset = random.next(3) - 1
  const halfway = random.chance(35)
  advance(draft, Math.round((since - draft.core.now) / 1000 + (halfway ? life / 2 : life + offset)))
  draft.note(halfway ? `half of ${held?.key}` : `end of ${held?.key}`)
  if (held === undefined || !halfway) return
  const use = (): void => {
    const command = random.one(usesOfOne(draft, held))
    if (command) draft.send(command)
  }
  draft.end = since + (life + offset) * 1000
  for (let uses = random.next(3); uses > 0; uses -= 1) use()
  if (random.chance(40)) return
  passTime(draft)
  use()
}

const advance = (draft: StoryDraft, seconds: number): boolean => {
  if (draft.declaration.powers.clock !== 'virtual' || seconds <= 0) return false
  draft.control({ type: 'advance-clock', seconds })
  return true
}
