import type { CommandType } from '../../../protocol/command.ts'
import { ending, everyType } from './commands/command-kinds.ts'
import { type Guesses, guesses, limitedBy } from './guesses.ts'
import { type CodeSource, codeSources, type Event, prerequisites } from './prerequisites.ts'
import type { StoryDraft } from './story-draft.ts'
import { passTime, waitOut } from './times.ts'

/** How deep prerequisites of prerequisites are followed. */
const deepest = 4
/** Most tries of one limit: a story that needs more is too long. */
const mostTries = 6
/** Most times that something is repeated: more than the highest limit that a document fixes. */
const mostRepeats = 26
/** Events that are thought of for each step; the one with most new pairs happens. */
const choices = 7

/** Lets one thing happen that was seldom seen after what happened in this story already. Steps are added as far as they are possible. */
export const pursueGoal = (draft: StoryDraft, types: readonly CommandType[], gains: boolean): void => {
  const { random } = draft
  draft.changePerson()
  const roll = random.next(100)
  if (roll < 14) passTime(draft)
  else if (roll < 24) guessUpTo(draft, types)
  else if (roll < 29) repeatUpTo(draft, types)
  else if (roll < 43) beRefused(draft, types, gains)
  else if (roll < 52) goThroughAgain(draft, types)
  else achieve(draft, rarest(draft, types, gains), 0)
}

const someType = ({ random }: StoryDraft, types: readonly CommandType[]): CommandType =>
  random.one(random.chance(72) ? types : everyType) ?? 'start-sign-in'

/** The event with most new pairs among some: while people gain things, of those that end nothing mostly. */
const rarest = (draft: StoryDraft, types: readonly CommandType[], gains: boolean): Event => {
  const { random } = draft
  if (random.chance(types.includes('choose-password') ? 9 : 4)) return 'demand-password-change'
  const among = Array.from({ length: choices }, () => someType(draft, types))
  const scored = among.map((type) => ({
    type,
    score: draft.newPairs(type) + (ending.has(type) === gains ? 0 : 6),
  }))
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).type
}

/** Whether the event happened, after what it needs. */
export const achieve = (draft: StoryDraft, event: Event, depth: number): boolean => {
  const { random, knowledge } = draft
  if (event === 'advance-clock') return waitOut(draft)
  if (event === 'demand-password-change') {
    if (draft.declaration.capabilities['password.forced-change'].state !== 'supported') return false
    draft.control({ type: event, identifier: knowledge.own.identifier })
    draft.note(event)
    return true
  }
  const source = event === 'enter-code' ? sourceOfCode(draft) : undefined
  knowledge.codeSource = source
  const needs = source ? codeSources[source] : (prerequisites[event] ?? [])
  const anew = depth === 0 && random.chance(25)
  let command = anew && needs.length > 0 ? undefined : draft.accepted(event)
  if (depth < deepest) {
    for (const need of needs) {
      if (command) break
      if (!achieve(draft, need, depth + 1)) continue
      knowledge.codeSource = source
      command = draft.accepted(event)
    }
  }
  knowledge.codeSource = undefined
  if (command === undefined) return false
  draft.send(command)
  draft.note(event)
  // Two of everything: the same again gives a second one.
  if (!ending.has(event) && random.chance(12)) draft.send(command)
  if (depth === 0 && !ending.has(event) && random.chance(8))
    for (let more = 0; more < 2; more += 1) sendAnother(draft, event)
  return true
}

/** Apps and recovery codes where somebody has some, or the story is about them. */
const sourceOfCode = ({ random, knowledge, types }: StoryDraft): CodeSource | undefined => {
  const held = knowledge.all('app').length > 0 || knowledge.all('codes').length > 0
  if (!held && !types.includes('enrol-authenticator-app')) return undefined
  return random.one([undefined, 'app', 'app', 'recovery', 'sent'] as const)
}

/** The same command, as it can be accepted now: a third link, set or sign-in. */
const sendAnother = (draft: StoryDraft, type: CommandType): void => {
  const another = draft.accepted(type)
  if (another) draft.send(another)
}

/** What goes on while everything else happens. */
const situations = [
  ...(['start-sign-in', 'start-sign-in', 'demand-password-change', 'start-enrolment', 'start-recovery'] as const),
  ...(['start-password-reset', 'add-phone', 'make-recovery-codes', 'enrol-authenticator-app'] as const),
  ...(['start-link-reset', 'create-app-password', 'set-find', 'support-verify-identity'] as const),
] satisfies readonly Event[]
/** Something waits from the start of a story. */
export const beginSituation = (draft: StoryDraft): void => {
  const event = draft.random.one(situations)
  if (event !== undefined) achieve(draft, event, 1)
}

/** Something ends, is begun once more, and ends again: nothing of the first time may count in the second. */
const goThroughAgain = (draft: StoryDraft, types: readonly CommandType[]): void => {
  const { random } = draft
  const event = random.one(types.filter((type) => ending.has(type))) ?? random.one([...ending])
  if (event === undefined || !achieve(draft, event, 0)) return
  const halfway = draft.refused(event)
  if (halfway && random.chance(40)) draft.send(halfway)
  for (const need of prerequisites[event] ?? []) achieve(draft, need, 1)
  if (random.chance(30)) achieve(draft, rarest(draft, types, true), 1)
  const again = random.chance(50) ? draft.refused(event) : undefined
  if (again) draft.send(again)
  achieve(draft, event, 1)
}

const beRefused = (draft: StoryDraft, types: readonly CommandType[], gains: boolean): void => {
  const event = rarest(draft, types, gains)
  if (event === 'advance-clock' || event === 'demand-password-change') return
  for (const need of prerequisites[event] ?? []) if (draft.random.chance(50)) achieve(draft, need, 2)
  const command = draft.refused(event)
  if (command === undefined) return
  draft.send(command)
  draft.note(`${event} refused`)
  // What was refused can be followed by the right one.
  if (draft.random.chance(50)) achieve(draft, event, 2)
}

/** Wrong tries around a limit, over one door or several, with something else in between; then the right one. */
const guessUpTo = (draft: StoryDraft, types: readonly CommandType[]): void => {
  const { random, knowledge } = draft
  const group =
    random.one(guesses.filter(({ doors }) => doors.some((door) => types.includes(door)))) ?? random.one(guesses)
  const limit = random.one(group?.limits ?? [])
  const door = random.one(group?.doors.filter((one) => types.includes(one) || random.chance(30)) ?? [])
  if (!group || limit === undefined || door === undefined) return
  for (const need of prerequisites[door] ?? []) achieve(draft, need, 1)
  const most = Math.min(Number(knowledge.parameters[limit]), mostTries)
  const before = Math.max(most - (random.next(3) === 0 ? 0 : 1), 1)
  guess(draft, group, door, before)
  draft.note(`guesses at ${door}`)
  for (let round = random.next(3); round > 0; round -= 1) {
    achieve(draft, between(draft, group, door, types), 2)
    guess(draft, group, door, random.chance(50) ? before : 1)
    if (random.chance(50)) tryAtDoors(draft, group, door)
  }
  guess(draft, group, door, 1 + random.next(random.chance(30) ? most + 1 : 2))
  tryAtDoors(draft, group, door)
  if (random.chance(60) && waitOut(draft)) tryAtDoors(draft, group, door)
}
/** Something that may empty the count: what begins the same once more, an act of support, or anything. */
const between = (draft: StoryDraft, group: Guesses, door: CommandType, types: readonly CommandType[]): Event => {
  const { random } = draft
  const roll = random.next(100)
  const begun = random.one(prerequisites[door] ?? [])
  if (roll < 30 && begun !== undefined) return begun
  if (roll < 40 && draft.declaration.powers.support) return random.one(actsOfSupport) ?? door
  return (roll < 75 ? random.one(group.between) : rarest(draft, types, random.chance(50))) ?? door
}
const actsOfSupport = ['support-verify-identity', 'support-skip-code', 'support-hasten-recovery'] as const

/** What is right, at the door where wrong tries were and at another one: accepted or not as the count says. */
const tryAtDoors = (draft: StoryDraft, { doors }: Guesses, door: CommandType): void => {
  const { random } = draft
  for (const type of [door, random.one(doors)]) {
    const command = type && random.chance(70) ? draft.right(type) : undefined
    if (command) draft.send(command)
  }
}
const guess = (draft: StoryDraft, { doors, reasons }: Guesses, door: CommandType, times: number): void => {
  const { random } = draft
  for (let time = 0; time < times; time += 1) {
    const type = random.chance(75) ? door : (random.one(doors) ?? door)
    const command = draft.refused(type, reasons)
    if (command) draft.send(command)
  }
}

/** What has a limit, up to it and once more. */
const repeatUpTo = (draft: StoryDraft, types: readonly CommandType[]): void => {
  const { random, knowledge } = draft
  const limited = everyType.filter((type) => limitedBy[type] !== undefined)
  const type = random.one(limited.filter((one) => types.includes(one))) ?? random.one(limited)
  const limit = type && limitedBy[type]
  if (type === undefined || limit === undefined) return
  for (const need of prerequisites[type] ?? []) achieve(draft, need, 1)
  const command = draft.accepted(type)
  if (command === undefined) return
  const most = Math.min(Number(knowledge.parameters[limit]), random.chance(15) ? mostRepeats : mostTries)
  for (let time = 0; time < most + random.next(2); time += 1) draft.send(command)
  draft.note(`many ${type}`)
  const begins = prerequisites[type]?.at(-1)
  if (begins !== undefined && random.chance(40)) achieve(draft, begins, 2)
  draft.send(command)
}
