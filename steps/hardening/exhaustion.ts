import type { HeldCode } from '../../src/protocol/client.ts'
import type { Answer } from '../../src/protocol/command.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { OutsideDeclaration } from '../../src/verdict/outside-declaration.ts'
import { wrongCodes } from '../codes/code-source.ts'
import { otherThan } from '../second-factors/app-code.ts'
import { codeShown } from '../second-factors/authenticator-app.ts'
import { withLastCharacterChanged } from '../second-factors/recovery-codes.ts'
import { noteSignIn } from '../sign-in/note-sign-in.ts'
import { useNewClient } from '../sign-in/sign-in.ts'
import { anyClient } from '../support/clients.ts'
import { guess } from '../support/guesses.ts'
import type { Person } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'
import { codePlaces, passwordPlaces } from './guess-places.ts'

/** How many wrong entries in a row the standards allow at most. */
const standardLimit = 100

/** The most seconds that one lock is waited for: a longer one counts as no end. */
export const longestLock = 8 * 86_400

/** The declared limits that a scenario about guesses goes beyond. */
const guessLimits = ['code.attempts', 'code.disable_after', 'password.attempts', 'password.disable_after'] as const

/** A refusal as one of these says that nothing was compared. */
const notCompared: ReadonlySet<string> = new Set([
  'too-many-attempts',
  'disabled',
  'sign-in-ended',
  'reauthentication-required',
])

type Exhaustion = {
  readonly count: number
  /** The declared seconds of a lock, where a refusal does not tell. */
  readonly lock: number
  /** Sends the next wrong entry; undefined where there is nothing to enter it into. */
  next(index: number): Promise<Answer | undefined>
  /** Makes a place to enter after a lock. */
  renew?(): Promise<void>
}

/** How many wrong entries were compared in a scenario, which may make them in several parts. */
const comparedInAll = new WeakMap<AccountWorld, number>()
const inAll = (world: AccountWorld): number => comparedInAll.get(world) ?? 0

/**
 * Enters what is wrong until that many were compared. Whatever locks the entry is waited for; where it is still locked then, no
 * more can be tried, which is less than was allowed.
 */
const exhaust = async (world: AccountWorld, { count, lock, next, renew }: Exhaustion): Promise<void> => {
  let compared = 0
  let waits = 0
  for (let sent = 0; compared < count && sent < 3 * count; sent += 1) {
    const answer = await guess(world, () => next(compared))
    if (answer !== undefined && answer.type !== 'refused') throw new CannotArrange('something wrong was accepted')
    if (answer?.reason === 'not-signed-in')
      throw new OutsideDeclaration('the session is over before so many were compared')
    if (answer !== undefined && !notCompared.has(answer.reason)) {
      compared += 1
      comparedInAll.set(world, inAll(world) + 1)
      waits = 0
      continue
    }
    if (answer?.reason === 'reauthentication-required')
      throw new OutsideDeclaration('the sign-in is too old for changes before so many codes were compared')
    if (answer?.reason === 'disabled' && count < standardLimit && inAll(world) < count)
      throw new OutsideDeclaration(`nothing is compared any more after ${inAll(world)} wrong ones`)
    if (answer?.reason === 'disabled') return
    if (answer === undefined || answer.reason === 'too-many-attempts') {
      const wait = answer?.retryAfter ?? lock
      if (waits > 0 || wait > longestLock) return
      waits += 1
      await world.clock.advance(wait)
    }
    await guess(world, async () => renew?.())
  }
}

/** An answer to what is right, once a lock was waited for: the first refusal may be that of a lock. */
export const afterLock = async <A extends Answer>(
  world: AccountWorld,
  lock: number | undefined,
  ask: () => Promise<A>,
): Promise<A> => {
  const first = await ask()
  if (first.type !== 'refused' || first.reason !== 'too-many-attempts') return first
  const wait = first.retryAfter ?? lock ?? 0
  if (wait > longestLock) return first
  await world.clock.advance(wait)
  return ask()
}

/** Wrong codes, as a scenario calls them, and what they are entered as. */
export const guessedCodes = {
  'wrong codes': undefined,
  'wrong codes of an app': 'app',
  'wrong recovery codes': 'recovery',
} as const satisfies Record<string, HeldCode | undefined>
export type GuessedCode = keyof typeof guessedCodes
export type CodePlace = keyof typeof codePlaces
export type PasswordPlace = keyof typeof passwordPlaces

/** The wrong code that is entered next, by how many were entered before: in the form of what is entered there. */
const wrongCodeFrom = async (
  world: AccountWorld,
  person: Person,
  count: number,
  from: HeldCode | undefined,
): Promise<(index: number) => Promise<string>> => {
  const [app] = person.apps.values()
  if (from === 'app' && app) return async () => otherThan((await codeShown(world, app, 0)).code)
  if (from === undefined) {
    const codes = await wrongCodes(world, count)
    return async (index) => codes[index] ?? ''
  }
  const own = person.recoveryCodes?.current ?? []
  return async (index) => withLastCharacterChanged(own[index % own.length] ?? '')
}

/** A number of wrong codes of one account, in as many sign-ins as it takes. */
export const exhaustCodes = async (
  world: AccountWorld,
  name: string,
  count: number,
  guessed: GuessedCode,
): Promise<void> => {
  const person = await world.people.ready(name)
  for (const limit of guessLimits) world.requests.aboutLimits.add(limit)
  const from = guessedCodes[guessed]
  const wrong = await wrongCodeFrom(world, person, count, from)
  const at = useNewClient(world, person, anyClient)
  const renew = async (): Promise<void> => {
    const { identifier, password } = person
    noteSignIn(at, await world.requests.ask({ type: 'start-sign-in', identifier, password, client: at.client }))
  }
  await renew()
  await exhaust(world, {
    count,
    lock: world.sandbox.declares('code.lock_time') ?? 0,
    next: async (index) =>
      at.signIn === undefined
        ? undefined
        : world.requests.ask({
            type: 'enter-code',
            signIn: at.signIn,
            code: await wrong(index),
            ...(from !== undefined && { from }),
          }),
    renew,
  })
}

/** A number of wrong codes of one account at a place beside a sign-in. */
export const exhaustCodesAt = async (
  world: AccountWorld,
  name: string,
  count: number,
  place: CodePlace,
): Promise<void> => {
  for (const limit of guessLimits) world.requests.aboutLimits.add(limit)
  const enter = await codePlaces[place](world, name)
  const wrong = await wrongCodes(world, count)
  const lock = world.sandbox.declares('code.lock_time') ?? 0
  await exhaust(world, { count, lock, next: (index) => enter(wrong[index] ?? '') })
}

/** A number of wrong passwords of one account in an open session. */
export const exhaustPasswordsAt = async (
  world: AccountWorld,
  name: string,
  count: number,
  place: PasswordPlace,
): Promise<void> => {
  const { password } = await world.people.ready(name)
  for (const limit of guessLimits) world.requests.aboutLimits.add(limit)
  const enter = await passwordPlaces[place](world, name)
  const lock = world.sandbox.declares('password.lock_time') ?? 0
  await exhaust(world, { count, lock, next: (index) => enter(`not ${password} ${index}`) })
}

/** A number of wrong passwords of one account. */
export const exhaustPasswords = async (world: AccountWorld, name: string, count: number): Promise<void> => {
  const { identifier, password } = await world.people.ready(name)
  for (const limit of guessLimits) world.requests.aboutLimits.add(limit)
  const { client } = useNewClient(world, world.people.named(name), anyClient)
  await exhaust(world, {
    count,
    lock: world.sandbox.declares('password.lock_time') ?? 0,
    next: (index) =>
      world.requests.ask({ type: 'start-sign-in', identifier, password: `not ${password} ${index}`, client }),
  })
}
