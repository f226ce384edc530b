import { Given, Then, When } from '@cucumber/cucumber'
import type { PhoneMethod } from '../src/protocol/client.ts'
import { BrokenRule } from '../src/verdict/broken-rule.ts'
import { CannotArrange } from '../src/verdict/cannot-arrange.ts'
import { answerText } from './answer-text.ts'
import { type CodeSource, changedByOne, readCode } from './code-source.ts'
import {
  activating,
  answering,
  arranged,
  attempted,
  beginning,
  giving,
  goOn,
  keep,
  required,
  verifying,
} from './own-enrolment.ts'
import { mustStand } from './own-numbers.ts'
import { mustBeOn } from './signed-in.steps.ts'
import type { AccountWorld } from './world.ts'

When('{person} begins enrolment on {client}', async function (this: AccountWorld, name: string, on: string) {
  keep(await this.ready(name), await this.attempt(await beginning(this, name, on)))
})

When(
  '{person} begins enrolment on {client} {passwordFlaw}',
  async function (this: AccountWorld, name: string, on: string, flaw: string) {
    const { password, ...command } = await beginning(this, name, on)
    const wrong = flaw.startsWith('without') ? {} : { password: `not ${password}` }
    keep(await this.ready(name), await this.attempt({ ...command, ...wrong }))
  },
)

Given('{person} has begun enrolment on {client}', async function (this: AccountWorld, name: string, on: string) {
  keep(await this.ready(name), await this.arrange(await beginning(this, name, on)))
})

/** From the first step to the last one that is wanted. */
When(
  '{person} enrols on {client} with the number {string}',
  async function (this: AccountWorld, name: string, on: string, number: string) {
    keep(await this.ready(name), await this.attempt(await beginning(this, name, on)))
    await goOn(this, name, number, attempted(this))
  },
)

When(
  '{person} enrols on {client} with the number {string} without creating security questions',
  async function (this: AccountWorld, name: string, on: string, number: string) {
    keep(await this.ready(name), await this.attempt(await beginning(this, name, on)))
    await goOn(this, name, number, attempted(this), ['questions'])
  },
)

Given(
  '{person} has enrolled on {client} with the number {string}',
  async function (this: AccountWorld, name: string, on: string, number: string) {
    await enrol(this, name, on, number)
  },
)

/** Whoever else is signed in to the account gives a number of their own. */
Given(
  'somebody else has enrolled {person} on {client} with the number {string}',
  async function (this: AccountWorld, name: string, on: string, number: string) {
    await enrol(this, name, on, number)
  },
)

When(
  '{person} goes on with enrolment with the number {string}',
  async function (this: AccountWorld, name: string, number: string) {
    await goOn(this, name, number, attempted(this))
    if (!this.hasUnjudged) throw new CannotArrange('the enrolment wants nothing that can be given')
  },
)

When('{person} answers the security questions', async function (this: AccountWorld, name: string) {
  const person = await this.ready(name)
  keep(person, await this.attempt(answering(person)))
})

When('{person} answers the security questions with a wrong answer', async function (this: AccountWorld, name: string) {
  const { answers, ...command } = answering(await this.ready(name))
  await this.attempt({ ...command, answers: answers.map((answer) => `${answer}x`) })
})

Given('{person} has answered the security questions', async function (this: AccountWorld, name: string) {
  const person = await this.ready(name)
  keep(person, await this.arrange(answering(person)))
})

Given('the enrolment of {person} wants answers', async function (this: AccountWorld, name: string) {
  if ((await this.ready(name)).enrolment?.wants.includes('answers')) return undefined
  this.outcome = { kind: 'not-applicable', reason: 'setting', detail: 'no answers are asked for here' }
  return 'skipped'
})

When(
  '{person} gives the number {string} to enrolment by {phoneMethod}',
  async function (this: AccountWorld, name: string, number: string, method: PhoneMethod) {
    const person = await this.ready(name)
    keep(person, await this.attempt(giving(person, number, method)), number)
  },
)

Given(
  '{person} has given the number {string} to enrolment by {phoneMethod}',
  async function (this: AccountWorld, name: string, number: string, method: PhoneMethod) {
    const person = await this.ready(name)
    await goOn(this, name, number, arranged(this), ['phone', 'code', 'activation'])
    keep(person, await this.arrange(giving(person, number, method)), number)
  },
)

When(
  '{person} verifies the given number {string} with {code}',
  async function (this: AccountWorld, name: string, number: string, source: CodeSource) {
    const person = await this.ready(name)
    keep(person, await this.attempt(verifying(person, number, await readCode(this, person, source))))
  },
)

When(
  '{person} verifies the given number {string} with {code} with one digit changed',
  async function (this: AccountWorld, name: string, number: string, source: CodeSource) {
    const person = await this.ready(name)
    await this.attempt(verifying(person, number, changedByOne(await readCode(this, person, source))))
  },
)

Given(
  '{person} has verified the given number {string}',
  async function (this: AccountWorld, name: string, number: string) {
    const person = await this.ready(name)
    const code = await readCode(this, person, { from: 'number', number })
    keep(person, await this.arrange(verifying(person, number, code)))
  },
)

When('{person} activates two-factor authentication', async function (this: AccountWorld, name: string) {
  const person = await this.ready(name)
  keep(person, await this.attempt(activating(person)))
})

/** The steps that are still wanted lead to two-factor. */
Then(
  '{person} can finish enrolment with the number {string}',
  async function (this: AccountWorld, name: string, number: string) {
    if (this.hasUnjudged) this.judged()
    const demand = `${name} should be able to finish enrolment`
    await goOn(this, name, number, required(this, demand))
    await mustBeOn(this, name, demand)
    if (this.declaration.capabilities.phones.state !== 'absent') await mustStand(this, name, number, 'trusted')
  },
)

Then(
  'the enrolment of {person} does not take the number {string}',
  async function (this: AccountWorld, name: string, number: string) {
    if (this.hasUnjudged) this.judged()
    const demand = `The enrolment of ${name} must not take a number here`
    const answer = await this.ask(giving(await this.ready(name), number, 'text'))
    if (answer.type !== 'refused') throw new BrokenRule(demand, 'refused', answerText(answer))
  },
)

Then(
  'it is refused for the reason that {person} is told on {client}',
  async function (this: AccountWorld, name: string, on: string) {
    const [answer, other] = [this.judged(), await this.ask(await beginning(this, name, on))]
    const wanted = answerText(other)
    if (other.type === 'refused' && answerText(answer) === wanted) return
    throw new BrokenRule(
      'One account must be refused as the other is',
      `refused; ${name} is ${wanted}`,
      answerText(answer),
    )
  },
)

const enrol = async (world: AccountWorld, name: string, on: string, number: string): Promise<void> => {
  const person = await world.ready(name)
  keep(person, await world.arrange(await beginning(world, name, on)))
  await goOn(world, name, number, arranged(world))
  if (person.enrolment?.wants.length !== 0) throw new CannotArrange('the enrolment did not come to its end')
}
