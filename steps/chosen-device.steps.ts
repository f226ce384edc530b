import { Given, Then, When } from '@cucumber/cucumber'
import type { CommandOf } from '../src/protocol/command.ts'
import { BrokenRule } from '../src/verdict/broken-rule.ts'
import { answerText } from './answer-text.ts'
import { type CodeSource, codeToJudge } from './code-source.ts'
import { mustBeOwn } from './own-account.ts'
import { note } from './sign-in.ts'
import type { AccountWorld } from './world.ts'

When(
  '{person} chooses {client} for the code on {client}',
  async function (this: AccountWorld, name: string, chosen: string, on: string) {
    await this.attempt(await choice(this, name, name, chosen, on))
  },
)

Given(
  '{person} has chosen {client} for the code on {client}',
  async function (this: AccountWorld, name: string, chosen: string, on: string) {
    await this.arrange(await choice(this, name, name, chosen, on))
  },
)

When(
  '{person} chooses {client} of {person} for the code on {client}',
  async function (this: AccountWorld, name: string, chosen: string, owner: string, on: string) {
    await this.attempt(await choice(this, name, owner, chosen, on))
  },
)

Then(
  '{code} signs {person} in on {client}',
  async function (this: AccountWorld, source: CodeSource, name: string, on: string) {
    const person = await this.ready(name)
    this.markJudged()
    const demand = `The code should sign ${name} in on ${on}`
    const at = this.client(person, on)
    const { signIn = '' } = at
    const code = await codeToJudge(this, person, source, signIn)
    const answer = await this.require({ type: 'enter-code', signIn, code }, demand)
    if (answer.type !== 'signed-in') throw new BrokenRule(demand, 'signed in', answerText(answer))
    note(at, answer)
    await mustBeOwn(this, answer.session, person, demand)
  },
)

const choice = async (
  world: AccountWorld,
  name: string,
  owner: string,
  chosen: string,
  on: string,
): Promise<CommandOf<'send-code'>> => {
  const { signIn = '' } = world.client(await world.ready(name), on)
  const { device = '' } = world.client(await world.ready(owner), chosen)
  return { type: 'send-code', signIn, via: 'push', device }
}
