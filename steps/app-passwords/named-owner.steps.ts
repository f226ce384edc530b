import { When } from '@cucumber/cucumber'
import type { AccountWorld } from '../support/world.ts'
import { labelFor } from './labels.ts'

/** The request names the account of somebody else as the owner; whoever signed it in decides. */
const attemptInNameOf = async (world: AccountWorld, owner: string, session: string): Promise<void> => {
  const { identifier } = await world.people.ready(owner)
  const label = labelFor(world, 'Mail')
  await world.requests.attempt({ type: 'create-app-password', session, label, identifier })
}

When(
  "somebody who is not signed in generates an app-specific password in {person}'s name",
  function (this: AccountWorld, owner: string) {
    return attemptInNameOf(this, owner, '')
  },
)

When(
  "{person} generates an app-specific password in {person}'s name",
  async function (this: AccountWorld, name: string, owner: string) {
    await this.people.ready(name)
    await attemptInNameOf(this, owner, await this.people.sessionOf(name))
  },
)
