import type { CommandOf } from '../../src/protocol/command.ts'
import { OutsideDeclaration } from '../../src/verdict/outside-declaration.ts'
import type { Person } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'
import { passwordOnceMore } from './authenticator-app.ts'

export const makeRecoveryCodesCommand = async (
  world: AccountWorld,
  name: string,
): Promise<CommandOf<'make-recovery-codes'>> => {
  const person = await world.people.ready(name)
  return {
    type: 'make-recovery-codes',
    session: await world.people.sessionOf(name),
    ...passwordOnceMore(world, person),
  }
}

/** Store a new set; the one before it is the earlier one. */
export const noteRecoveryCodes = (person: Person, codes: readonly string[]): void => {
  const { current = [], earlier = [], first = earlier } = person.recoveryCodes ?? {}
  person.recoveryCodes = { current: codes, earlier: current, ...(first.length > 0 && { first }) }
}

/** Have a set made as a precondition. */
export const arrangeRecoveryCodes = async (world: AccountWorld, name: string): Promise<void> => {
  const { codes } = await world.requests.arrange(await makeRecoveryCodesCommand(world, name))
  noteRecoveryCodes(world.people.named(name), codes)
}

/** One of somebody's recovery codes: `recovery code 1 of her set`, `the last recovery code of Ben's set`; hers are Ada's. */
export type RecoveryCode = {
  readonly owner: string
  readonly set: 'current' | 'earlier' | 'first'
  /** From 1 on; 0 is the last. */
  readonly at: number
}

export const recoveryCodePattern =
  /(?:recovery code \d+|the last recovery code) of (?:her(?: earlier| first)?|Ben's) set/

export const readRecoveryCode = (text: string): RecoveryCode => {
  const [, at = '0', owner, set] = /recovery code (?:(\d+) )?of (her|Ben's) (\w+)/.exec(text) ?? []
  return {
    owner: owner === 'her' ? 'Ada' : 'Ben',
    set: set === 'earlier' || set === 'first' ? set : 'current',
    at: Number(at),
  }
}

/** Throws OutsideDeclaration where a set has fewer codes, as declared. */
export const requireCodesInSet = (world: AccountWorld, count: number): void => {
  const declared = world.sandbox.declares('recoverycode.count')
  if (declared !== undefined && declared < count)
    throw new OutsideDeclaration(`recoverycode.count is ${declared}: there is no code ${count}`)
}

export const findRecoveryCode = async (world: AccountWorld, { owner, set, at }: RecoveryCode): Promise<string> => {
  const { recoveryCodes } = await world.people.ready(owner)
  requireCodesInSet(world, at)
  const code = recoveryCodes?.[set]?.at(at - 1)
  if (code === undefined) throw new Error(`${owner} has no recovery code ${at} of the ${set} set in this scenario`)
  return code
}

/** The code with its last character changed. */
export const withLastCharacterChanged = (code: string): string => {
  const last = code.at(-1) ?? ''
  return `${code.slice(0, -1)}${/\d/.test(last) ? (Number(last) + 1) % 10 : last.toLowerCase() === 'x' ? 'y' : 'x'}`
}
