import { Given, Then } from '@cucumber/cucumber'
import type { Client, Service } from '../../src/protocol/client.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { heldAppPassword } from '../app-passwords/app-passwords.ts'
import { programSignIn } from '../app-passwords/programs.steps.ts'
import { unusedClient } from '../sign-in/sign-in.ts'
import type { ClientWord } from '../support/clients.ts'
import type { AccountWorld } from '../support/world.ts'

/** The sessions of a scenario that has more of them than a page of a list may show. */
const sessions = new WeakMap<AccountWorld, readonly string[]>()

const signInMany = async (
  world: AccountWorld,
  name: string,
  count: number,
  clientOf: () => Client,
  service: { readonly service?: Service } = {},
): Promise<void> => {
  const { identifier, password } = await world.people.ready(name)
  const begun: string[] = []
  while (begun.length < count) {
    const client = clientOf()
    const answer = await world.requests.arrange({ type: 'start-sign-in', identifier, password, client, ...service })
    if (answer.type !== 'signed-in') throw new CannotArrange(`${name} was not signed in by the password alone`)
    begun.push(answer.session)
  }
  sessions.set(world, begun)
}

Given('{person} has {int} more sessions in new browsers', function (this: AccountWorld, name: string, count: number) {
  return signInMany(this, name, count, () => unusedClient(this, 'browser'))
})

/** Sessions of one service alone, which need not open the account page. */
Given(
  '{person} has {int} more sessions of "{service}" on new {kind}s',
  function (this: AccountWorld, name: string, count: number, service: Service, kind: ClientWord) {
    return signInMany(this, name, count, () => unusedClient(this, kind), { service })
  },
)

Given(
  '{person} has {int} more sessions on {client}',
  async function (this: AccountWorld, name: string, count: number, on: string) {
    const { client } = this.people.client(await this.people.ready(name), on)
    await signInMany(this, name, count, () => client)
  },
)

Given(
  '{person} has {int} more sessions of {string}',
  async function (this: AccountWorld, name: string, count: number, program: string) {
    const person = await this.people.ready(name)
    const { secret } = heldAppPassword(person, program)
    const begun: string[] = []
    while (begun.length < count) {
      begun.push((await this.requests.arrange(programSignIn(person, secret, 'mail', program))).session)
    }
    sessions.set(this, begun)
  },
)

Then("{person}'s list of sessions shows each of them", async function (this: AccountWorld, name: string) {
  if (this.judgement.isPending) this.judgement.markJudged()
  const begun = sessions.get(this) ?? []
  const own = await this.people.sessionOf(name)
  const demand = 'The owner can read the list of sessions'
  const listed = (await this.requests.require({ type: 'list-sessions', session: own }, demand)).sessions.length
  // Beside them there is the session that asks.
  if (listed <= begun.length)
    throw new BrokenRule('The list has every session', `${begun.length + 1} or more`, `${listed}`)
})

Then("none of {person}'s other sessions gives access to anything", async function (this: AccountWorld, name: string) {
  if (this.judgement.isPending) this.judgement.markJudged()
  let open = 0
  // A program that is signed in reads mail, and the account page in no case.
  const reaches = async (session: string, service: 'account-page' | 'mail'): Promise<boolean> =>
    (await this.requests.ask({ type: 'use-service', session, service })).type !== 'refused'
  for (const session of sessions.get(this) ?? []) {
    if ((await reaches(session, 'account-page')) || (await reaches(session, 'mail'))) open += 1
  }
  if (open > 0) throw new BrokenRule(`Every other session of ${name} must be over`, 'none that opens', `${open}`)
})
