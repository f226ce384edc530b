import type { CommandOf } from '../../src/protocol/command.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import type { Amount } from '../support/amounts.ts'
import type { ClientState, Person } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'

/** How many wrong security codes end access, by lock or deletion. */
export const accessLimit = (world: AccountWorld): number =>
  Math.min(world.sandbox.parameter('ksc.lock_after'), world.sandbox.parameter('ksc.delete_after'))

/** That many different wrong security codes. With a negative count the case is not applicable. */
export const wrongSecurityCodes = (
  world: AccountWorld,
  person: Person,
  at: ClientState,
  count: number,
): readonly CommandOf<'enter-security-code'>[] | undefined => {
  if (count < 0) {
    world.outcome = { kind: 'not-applicable', reason: 'setting', detail: 'the limit is too low for this case' }
    return undefined
  }
  at.items ??= []
  const { session = '' } = at
  const own = [person.securityCode, person.oldSecurityCode]
  return Array.from({ length: count + own.length }, (_, index) => wrong(world, index))
    .filter((securityCode) => !own.includes(securityCode))
    .slice(0, count)
    .map((securityCode) => ({ type: 'enter-security-code', session, securityCode }))
}

const wrong = (world: AccountWorld, index: number): string =>
  String((index + 1) * 7_919).padStart(world.sandbox.fitting('ksc.digits'), '0')

/** Enter them one after the other, as a precondition: every one has to be refused. */
export const enterWrongSecurityCodes = async (
  world: AccountWorld,
  person: Person,
  at: ClientState,
  count: number,
  afterEach: (entered: number) => Promise<void> = async () => {},
): Promise<'skipped' | undefined> => {
  const commands = wrongSecurityCodes(world, person, at, count)
  if (!commands) return 'skipped'
  for (const [index, command] of commands.entries()) {
    const answer = await world.requests.ask(command)
    if (answer.type !== 'refused') throw new CannotArrange('a wrong security code was accepted', { by: 'KSC-08' })
    await afterEach(index + 1)
  }
  return undefined
}

/**
 * Enter so many of the wrong codes that delete the keychain. Access is lost earlier, so support lets the owner go on
 * each time (SUPPORT-05).
 */
export const enterWrongSecurityCodesUnlocked = (
  world: AccountWorld,
  person: Person,
  at: ClientState,
  amount: Amount,
): Promise<'skipped' | undefined> => {
  const [lock, end] = [world.sandbox.parameter('ksc.lock_after'), world.sandbox.parameter('ksc.delete_after')]
  return enterWrongSecurityCodes(world, person, at, amount(end), async (entered) => {
    if (entered < end && entered % lock === 0) await unlock(world, person)
  })
}

const unlock = async (world: AccountWorld, { identifier }: Person): Promise<void> => {
  const { staff } = await world.sandbox.control({ type: 'issue-staff-token' })
  await world.requests.arrange({ type: 'support-verify-identity', staff, identifier, for: 'keychain' })
}
