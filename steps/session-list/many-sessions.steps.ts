import { Given, Then } from '@cucumber/cucumber'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { unusedClient } from '../sign-in/sign-in.ts'
import type { AccountWorld } from '../support/world.ts'

/** The sessions of a scenario that has more of them than a page of a list may show. */
const sessions = new WeakMap<AccountWorld, readonly string[]>()

Given('{person} has {int} more sessions', async function (this: AccountWorld, name: string, count: number) {
  const { identifier, password } = await this.people.ready(name)
  const begun: string[] = []
  while (begun.length < count) {
    const client = unusedClient(this, 'browser')
    const answer = await this.requests.arrange({ type: 'start-sign-in', identifier, password, client })
    if (answer.type !== 'signed-in') throw new CannotArrange(`${name} was not signed in by the password alone`)
    begun.push(answer.session)
  }
  sessions.set(this, begun)
})

Then('the list of sessions of {person} shows each of them', async function (this: AccountWorld, name: string) {
  if (this.judgement.isPending) this.judgement.markJudged()
  const begun = sessions.get(this) ?? []
  const own = await this.people.sessionOf(name)
  const demand = 'The owner can read the list of sessions'
  const listed = (await this.requests.require({ type: 'list-sessions', session: own }, demand)).sessions.length
  // Beside them there is the session that asks.
  if (listed <= begun.length)
    throw new BrokenRule('The list has every session', `${begun.length + 1} or more`, `${listed}`)
})

Then('none of the other sessions of {person} opens anything', async function (this: AccountWorld, name: string) {
  if (this.judgement.isPending) this.judgement.markJudged()
  let open = 0
  for (const session of sessions.get(this) ?? []) {
    const answer = await this.requests.ask({ type: 'use-service', session, service: 'account-page' })
    if (answer.type !== 'refused') open += 1
  }
  if (open > 0) throw new BrokenRule(`Every other session of ${name} must be over`, 'none that opens', `${open}`)
})
