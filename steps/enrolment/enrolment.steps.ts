import { Given, Then, When } from '@cucumber/cucumber'
import type { PhoneMethod } from '../../src/protocol/client.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { OutsideDeclaration } from '../../src/verdict/outside-declaration.ts'
import { readCode } from '../codes/code-source.ts'
import { numberMustBe } from '../phones/phone-numbers.ts'
import { mustBeOn } from '../sign-in/signed-in.steps.ts'
import { answerText } from '../support/answer-text.ts'
import { type ClientWord, newClient } from '../support/clients.ts'
import type { Person } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'
import {
  activateEnrolmentCommand,
  arrangeSender,
  attemptSender,
  enrolPhoneCommand,
  noteAnswer,
  requireSender,
  startEnrolmentCommand,
  takeRemainingSteps,
  verifyEnrolledPhoneCommand,
} from './enrolment.ts'

When('{person} begins enrolment on {client}', async function (this: AccountWorld, name: string, on: string) {
  noteAnswer(await this.people.ready(name), await this.requests.attempt(await startEnrolmentCommand(this, name, on)))
})

When(
  '{person} begins enrolment on {client} {passwordFlaw}',
  async function (this: AccountWorld, name: string, on: string, flaw: string) {
    const { password, ...command } = await startEnrolmentCommand(this, name, on)
    const wrong = flaw.startsWith('without') ? {} : { password: `not ${password}` }
    noteAnswer(await this.people.ready(name), await this.requests.attempt({ ...command, ...wrong }))
  },
)

/** What a client says of itself, beside the session of another client. */
When(
  '{person} begins enrolment on {client}, which claims to be a {kind} at version {string}',
  async function (this: AccountWorld, name: string, on: string, kind: ClientWord, version: string) {
    const command = { ...(await startEnrolmentCommand(this, name, on)), client: newClient(kind, { version }) }
    noteAnswer(await this.people.ready(name), await this.requests.attempt(command))
  },
)

Given('{person} has begun enrolment on {client}', async function (this: AccountWorld, name: string, on: string) {
  noteAnswer(await this.people.ready(name), await this.requests.arrange(await startEnrolmentCommand(this, name, on)))
})

/** From the first step to the last one. */
When(
  '{person} enrols on {client}, giving the number {string}',
  async function (this: AccountWorld, name: string, on: string, number: string) {
    noteAnswer(await this.people.ready(name), await this.requests.attempt(await startEnrolmentCommand(this, name, on)))
    await takeRemainingSteps(this, name, number, attemptSender(this))
  },
)

When(
  '{person} enrols on {client}, giving the number {string} and no new security questions',
  async function (this: AccountWorld, name: string, on: string, number: string) {
    noteAnswer(await this.people.ready(name), await this.requests.attempt(await startEnrolmentCommand(this, name, on)))
    await takeRemainingSteps(this, name, number, attemptSender(this), ['questions'])
  },
)

Given(
  '{person} has enrolled on {client}, giving the number {string}',
  async function (this: AccountWorld, name: string, on: string, number: string) {
    await enrol(this, name, on, number)
  },
)

/** Anybody else who is signed in to the account gives their own number. */
Given(
  'somebody else has enrolled {person} on {client}, giving the number {string}',
  async function (this: AccountWorld, name: string, on: string, number: string) {
    await enrol(this, name, on, number)
  },
)

When(
  '{person} continues the enrolment, giving the number {string}',
  async function (this: AccountWorld, name: string, number: string) {
    await takeRemainingSteps(this, name, number, attemptSender(this))
    if (!this.judgement.isPending) throw new CannotArrange('the enrolment wants nothing that can be given')
  },
)

When(
  '{person} enters the number {string} during enrolment, to be verified by {phoneMethod}',
  async function (this: AccountWorld, name: string, number: string, method: PhoneMethod) {
    const person = await this.people.ready(name)
    noteAnswer(person, await this.requests.attempt(enrolPhoneCommand(person, number, method)), number)
  },
)

Given(
  '{person} has entered the number {string} during enrolment, to be verified by {phoneMethod}',
  async function (this: AccountWorld, name: string, number: string, method: PhoneMethod) {
    const person = await this.people.ready(name)
    await takeRemainingSteps(this, name, number, arrangeSender(this), ['phone', 'code', 'activation'])
    noteAnswer(person, await this.requests.arrange(enrolPhoneCommand(person, number, method)), number)
  },
)

Given(
  '{person} has verified the given number {string}',
  async function (this: AccountWorld, name: string, number: string) {
    const person = await this.people.ready(name)
    refuseReplacedNumber(this, person, number)
    const code = await readCode(this, person, { from: 'number', number })
    noteAnswer(person, await this.requests.arrange(verifyEnrolledPhoneCommand(person, number, code)))
  },
)

When('{person} activates two-factor authentication', async function (this: AccountWorld, name: string) {
  const person = await this.people.ready(name)
  noteAnswer(person, await this.requests.attempt(activateEnrolmentCommand(person)))
})

/** The remaining steps must turn two-factor on. */
Then(
  '{person} can finish enrolment with the number {string}',
  async function (this: AccountWorld, name: string, number: string) {
    if (this.judgement.isPending) this.judgement.answer()
    const demand = `${name} should be able to finish enrolment`
    await takeRemainingSteps(this, name, number, requireSender(this, demand))
    await mustBeOn(this, name, demand)
    if (this.sandbox.declaration.capabilities.phones.state !== 'absent')
      await numberMustBe(this, name, number, 'trusted')
  },
)

Then(
  "{person}'s enrolment does not accept the number {string}",
  async function (this: AccountWorld, name: string, number: string) {
    if (this.judgement.isPending) this.judgement.answer()
    const demand = `${name}'s enrolment must not take a number here`
    const answer = await this.requests.ask(enrolPhoneCommand(await this.people.ready(name), number, 'text'))
    if (answer.type !== 'refused') throw new BrokenRule(demand, 'refused', answerText(answer))
  },
)

Then(
  'it is refused for the same reason as for {person} on {client}',
  async function (this: AccountWorld, name: string, on: string) {
    const [answer, other] = [
      this.judgement.answer(),
      await this.requests.ask(await startEnrolmentCommand(this, name, on)),
    ]
    const expected = answerText(other)
    if (other.type === 'refused' && answerText(answer) === expected) return
    throw new BrokenRule(
      'One account must be refused as the other is',
      `refused; ${name} is ${expected}`,
      answerText(answer),
    )
  },
)

const enrol = async (world: AccountWorld, name: string, on: string, number: string): Promise<void> => {
  const person = await world.people.ready(name)
  noteAnswer(person, await world.requests.arrange(await startEnrolmentCommand(world, name, on)))
  await takeRemainingSteps(world, name, number, arrangeSender(world))
  if (person.enrolment?.wants.length !== 0) throw new CannotArrange('the enrolment did not come to its end')
}

/** Throws OutsideDeclaration where numbers that were given later took the place of this one. */
const refuseReplacedNumber = (world: AccountWorld, { phones }: Person, number: string): void => {
  const given = [...phones.keys()]
  const most = world.sandbox.declares('phone.max_at_enrol')
  if (most !== undefined && given.length - 1 - given.indexOf(number) >= most) {
    throw new OutsideDeclaration(`an enrolment takes ${most} (phone.max_at_enrol), and the scenario gives more`)
  }
}
