import { Given, Then, When } from '@cucumber/cucumber'
import { TargetError } from '../../src/targets/target-error.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { sessionTokenOn } from '../phones/phone-numbers.ts'
import { useNewClient } from '../sign-in/sign-in.ts'
import type { ClientWord } from '../support/clients.ts'
import type { AccountWorld } from '../support/world.ts'
import { pageOperations } from './page-operations.ts'

When(
  '{person} tries to {pageOperation} on {client}',
  async function (this: AccountWorld, name: string, words: string, on: string) {
    const operation = pageOperations[words]
    if (!operation) throw new Error(`nothing is known of how to ${words}`)
    const { capability, command } = operation
    if (capability !== undefined && this.sandbox.declaration.capabilities[capability].state === 'absent') {
      this.outcome = { kind: 'not-applicable', reason: 'capability', detail: `${capability} is absent` }
      return 'skipped'
    }
    await this.requests.attempt({ ...(await command(this, name)), session: await sessionTokenOn(this, name, on) })
    return undefined
  },
)

/** What is done on the account page from then on is done in the session of that client. */
Given('{person} manages the account on {client}', async function (this: AccountWorld, name: string, on: string) {
  const person = await this.people.ready(name)
  person.session = await sessionTokenOn(this, name, on)
  person.sessionSince = this.clock.elapsed
})

/** Where somebody has it open, as if it had begun with a sign-in there. */
Given(
  '{person} is still in the session in which she created her account, on a new {kind}',
  async function (this: AccountWorld, name: string, kind: ClientWord) {
    const person = await this.people.ready(name)
    const session = await this.people.sessionOf(name)
    useNewClient(this, person, kind).session = session
  },
)

/** A service without full names is not asked for one: the documents name no account data beside numbers and devices. */
When('{person} changes the full name to {string}', async function (this: AccountWorld, name: string, fullName: string) {
  const session = await this.people.sessionOf(name)
  const answer = await this.requests.attempt({ type: 'edit-account', session, fullName })
  if (answer.type === 'refused' && answer.reason === 'not-offered')
    throw new TargetError('unsupported-command', 'the service does not offer to edit the full name')
})

Then(
  'the account page shows the full name {string} to {person}',
  async function (this: AccountWorld, fullName: string, name: string) {
    if (this.judgement.isPending) this.judgement.answer()
    const demand = `${name} should read on the account page what was edited`
    const account = await this.requests.require(
      { type: 'read-account', session: await this.people.sessionOf(name) },
      demand,
    )
    if (account.fullName !== fullName) throw new BrokenRule(demand, fullName, account.fullName)
  },
)
