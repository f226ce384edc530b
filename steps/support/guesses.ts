import type { AccountWorld } from './world.ts'

/** The rules by which the owner keeps access while somebody else guesses. */
const ownerKeepsAccess: ReadonlySet<string> = new Set(['H-THROTTLE-05', 'H-THROTTLE-06'])

/** Wrong entries: from an address of somebody else where the rule is about the access of the owner, and that of the owner otherwise. */
export const guess = <A>({ rule, sandbox }: AccountWorld, work: () => Promise<A>): Promise<A> =>
  ownerKeepsAccess.has(rule.id) ? sandbox.addresses.asStranger(work) : work()
