import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import type { Person } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'

/** The session must open the account page of that person. */
export const mustOpenAccountPage = async (
  world: AccountWorld,
  session: string,
  person: Person,
  demand: string,
): Promise<void> => {
  const { identifier } = await world.requests.require({ type: 'use-service', session, service: 'account-page' }, demand)
  if (identifier.toLowerCase() !== person.identifier) {
    throw new BrokenRule(demand, 'the account of the owner', 'another account')
  }
}
