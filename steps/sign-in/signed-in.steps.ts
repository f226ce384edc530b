import { Then } from '@cucumber/cucumber'
import type { AcceptedOf } from '../../src/protocol/command.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { requireLockOfCodes } from '../hardening/before-restart.ts'
import { listedPhones } from '../phones/phone-numbers.ts'
import { pageSession } from '../security-questions/security-questions.ts'
import { answerText } from '../support/answer-text.ts'
import type { ClientWord } from '../support/clients.ts'
import { noSecondFactor } from '../support/world/second-factor.ts'
import type { AccountWorld } from '../support/world.ts'
import { mustOpenAccountPage } from './account-page-owner.ts'
import { startSignInCommand } from './sign-in.ts'

Then('a code is asked for', function (this: AccountWorld) {
  const answer = this.judgement.answer()
  if (answer.type !== 'code-required') {
    if (this.people.lackSecondFactor) throw noSecondFactor()
    throw new BrokenRule('The password alone must not be enough here', 'a code is asked for', answerText(answer))
  }
})

/** Where anything more is asked for, a code or a new password, it did not. */
Then('the password alone did not sign {person} in', function (this: AccountWorld, name: string) {
  const answer = this.judgement.answer()
  if (answer.type !== 'signed-in') return
  throw new BrokenRule(`The password alone must not sign ${name} in`, 'a code or a new password', answerText(answer))
})

Then('no code is asked for', function (this: AccountWorld) {
  const answer = this.judgement.answer()
  if (answer.type !== 'signed-in') {
    throw new BrokenRule('No code may be asked for here', 'signed in with the password alone', answerText(answer))
  }
})

Then('{person} is signed in on {client}', async function (this: AccountWorld, name: string, on: string) {
  const person = await this.people.ready(name)
  const { session } = this.people.client(person, on)
  if (this.judgement.isPending) this.judgement.answer()
  const demand = `${name} should be signed in on ${on}`
  if (session === undefined) throw new BrokenRule(demand, 'signed in', 'no session')
  await mustOpenAccountPage(this, session, person, demand)
})

Then('{person} is not signed in on {client}', async function (this: AccountWorld, name: string, on: string) {
  if (this.judgement.isPending) this.judgement.answer()
  const { session, signIn } = this.people.client(await this.people.ready(name), on)
  for (const token of [session, signIn]) {
    if (token === undefined) continue
    const answer = await this.requests.ask({ type: 'use-service', session: token, service: 'account-page' })
    if (answer.type !== 'refused') {
      await requireLockOfCodes(this, this.people.named(name))
      throw new BrokenRule(`${name} must not be signed in on ${on}`, 'refused', answerText(answer))
    }
  }
})

Then(
  '{person} is asked for a code on a new {kind}',
  async function (this: AccountWorld, name: string, kind: ClientWord) {
    if (this.judgement.isPending) this.judgement.answer()
    const person = await this.people.ready(name)
    const answer = await this.requests.ask(startSignInCommand(this, person, person.password, kind))
    if (answer.type !== 'code-required') {
      throw new BrokenRule(
        `${name} should be asked for a code on a new ${kind}`,
        'a code is asked for',
        answerText(answer),
      )
    }
  },
)

Then("{person}'s sign-in on {client} is still waiting", async function (this: AccountWorld, name: string, on: string) {
  if (this.judgement.isPending) this.judgement.answer()
  const { signIn = '' } = this.people.client(await this.people.ready(name), on)
  const demand = `${name}'s sign-in on ${on} should still wait for a code`
  const { state } = await this.requests.require({ type: 'read-sign-in', signIn }, demand)
  if (state !== 'pending') throw new BrokenRule(demand, 'pending', state)
})

Then(
  'two-factor authentication is {switch} for {person}',
  async function (this: AccountWorld, state: 'on' | 'off', name: string) {
    if (this.judgement.isPending) this.judgement.answer()
    const demand = `Two-factor authentication should be ${state} for ${name}`
    if (state === 'on') await mustBeOn(this, name, demand)
    else await mustBeOff(this, name, demand)
  },
)

/** A service may as well refuse to remove the number. */
Then(
  'two-factor authentication is not on for {person} without a verified number',
  async function (this: AccountWorld, name: string) {
    if (this.judgement.isPending) this.judgement.answer()
    const demand = `Two-factor authentication should not be on for ${name} without a verified number`
    const phones = await listedPhones(this, name)
    if (!phones.some(({ verified }) => verified)) await mustBeOff(this, name, demand)
  },
)

/** Checked on the account page, and by what the next sign-in asks for. */
export const mustBeOn = async (world: AccountWorld, name: string, demand: string): Promise<void> => {
  const scheme = await schemeShownTo(world, name, await world.people.sessionOf(name), demand)
  if (scheme !== 'two-factor') throw new BrokenRule(demand, 'two-factor', scheme)
  const answer = await world.requests.ask(startSignInCommand(world, world.people.named(name)))
  if (answer.type !== 'code-required') throw new BrokenRule(demand, 'a code is asked for', answerText(answer))
}

/** The same for off: the account may have two-step verification, or no second factor and no code at a sign-in. */
const mustBeOff = async (world: AccountWorld, name: string, demand: string): Promise<void> => {
  const scheme = await schemeShownTo(world, name, await pageSession(world, name, demand), demand)
  if (scheme === 'two-factor') throw new BrokenRule(demand, 'off', scheme)
  if (scheme === 'two-step') return
  const answer = await world.requests.ask(startSignInCommand(world, world.people.named(name)))
  if (answer.type === 'code-required' || answer.type === 'refused') {
    throw new BrokenRule(demand, 'no code is asked for', answerText(answer))
  }
}

/** The scheme of the account that the session opens; it must be that person's account. */
const schemeShownTo = async (
  world: AccountWorld,
  name: string,
  session: string,
  demand: string,
): Promise<AcceptedOf<'read-account'>['scheme']> => {
  const { identifier, scheme } = await world.requests.require({ type: 'read-account', session }, demand)
  if (identifier.toLowerCase() !== world.people.named(name).identifier) {
    throw new BrokenRule(demand, `${name}'s account`, 'another account')
  }
  return scheme
}
