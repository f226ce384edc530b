import { Given, Then, When } from '@cucumber/cucumber'
import type { CommandOf } from '../../src/protocol/command.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { mustOpenAccountPage } from '../sign-in/account-page-owner.ts'
import { noteSignIn } from '../sign-in/note-sign-in.ts'
import { answerText } from '../support/answer-text.ts'
import type { AccountWorld } from '../support/world.ts'
import { type CodeSource, codeToJudge } from './code-source.ts'

When(
  '{person} chooses {client} on {client} as the destination for the code',
  async function (this: AccountWorld, name: string, chosen: string, on: string) {
    await this.requests.attempt(await choice(this, name, name, chosen, on))
  },
)

Given(
  '{person} has chosen {client} on {client} as the destination for the code',
  async function (this: AccountWorld, name: string, chosen: string, on: string) {
    await this.requests.arrange(await choice(this, name, name, chosen, on))
  },
)

When(
  "{person} chooses {person}'s {ownClient} on {client} as the destination for the code",
  async function (this: AccountWorld, name: string, owner: string, chosen: string, on: string) {
    await this.requests.attempt(await choice(this, name, owner, chosen, on))
  },
)

Then(
  '{person} can sign in on {client} with {code}',
  async function (this: AccountWorld, name: string, on: string, source: CodeSource) {
    const person = await this.people.ready(name)
    this.judgement.markJudged()
    const demand = `${name} should be able to sign in on ${on} with the code`
    const at = this.people.client(person, on)
    const { signIn = '' } = at
    const code = await codeToJudge(this, person, source, signIn)
    const answer = await this.requests.require({ type: 'enter-code', signIn, code }, demand)
    if (answer.type !== 'signed-in') throw new BrokenRule(demand, 'signed in', answerText(answer))
    noteSignIn(at, answer)
    await mustOpenAccountPage(this, answer.session, person, demand)
  },
)

const choice = async (
  world: AccountWorld,
  name: string,
  owner: string,
  chosen: string,
  on: string,
): Promise<CommandOf<'send-code'>> => {
  const { signIn = '' } = world.people.client(await world.people.ready(name), on)
  const { device = '' } = world.people.client(await world.people.ready(owner), chosen)
  return { type: 'send-code', signIn, via: 'push', device }
}
