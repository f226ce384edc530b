import { Given, Then, When } from '@cucumber/cucumber'
import type { Service } from '../src/protocol/client.ts'
import { type ParameterName, type ParameterSpec, parameters } from '../src/protocol/parameters.ts'
import { BrokenRule } from '../src/verdict/broken-rule.ts'
import { answerText } from './answer-text.ts'
import type { KindWord } from './clients.ts'
import { type CodeSource, codeToJudge, generation, readCode, textedCode, wrongCodes } from './code-source.ts'
import { type Amount, enterInVain, within } from './counting.ts'
import { type Flaw, malformed } from './flaws.ts'
import { beginArranged, enter, note, seat, signInOn } from './sign-in.ts'
import type { AccountWorld } from './world.ts'

Given('{person} has a texted code for a new {kind}', async function (this: AccountWorld, name: string, kind: KindWord) {
  const person = await this.ready(name)
  await textedCode(this, person, await beginArranged(this, person, seat(this, person, kind)))
})

Given('{person} has signed in on a new browser and trusts it', async function (this: AccountWorld, name: string) {
  await signInOn(this, await this.ready(name), 'browser', true)
})

When(
  '{person} opens the {service} on {client}',
  async function (this: AccountWorld, name: string, service: Service, on: string) {
    const { session = '' } = this.client(await this.ready(name), on)
    await this.attempt({ type: 'use-service', session, service })
  },
)

Given('{person} has {code}', async function (this: AccountWorld, name: string, source: CodeSource) {
  await readCode(this, await this.ready(name), source)
})

Given(
  '{person} has {code} for {client}',
  async function (this: AccountWorld, name: string, source: CodeSource, on: string) {
    const person = await this.ready(name)
    await readCode(this, person, source, this.client(person, on).signIn)
  },
)

Given(
  '{person} has entered {code} on {client}',
  async function (this: AccountWorld, name: string, source: CodeSource, on: string) {
    const person = await this.ready(name)
    const at = this.client(person, on)
    const code = await readCode(this, person, source, at.signIn)
    note(at, await this.arrange({ type: 'enter-code', signIn: at.signIn ?? '', code }))
  },
)

Given(
  '{person} has entered {amount} wrong code(s) on {client}',
  async function (this: AccountWorld, name: string, amount: Amount, on: string) {
    const at = this.client(await this.ready(name), on)
    return within(this, 'code.attempts', amount, async (count) => enterInVain(this, at, await wrongCodes(this, count)))
  },
)

Given(
  '{person} has entered {amount} wrong code(s) on a new {kind}',
  async function (this: AccountWorld, name: string, amount: Amount, kind: KindWord) {
    const person = await this.ready(name)
    const at = seat(this, person, kind)
    await textedCode(this, person, await beginArranged(this, person, at))
    return within(this, 'code.attempts', amount, async (count) => enterInVain(this, at, await wrongCodes(this, count)))
  },
)

Given(
  '{person} has entered {amount} malformed code(s) on a new {kind}',
  async function (this: AccountWorld, name: string, amount: Amount, kind: KindWord) {
    const person = await this.ready(name)
    const at = seat(this, person, kind)
    const code = await textedCode(this, person, await beginArranged(this, person, at))
    const entries = (count: number) => Array.from({ length: count }, () => malformed('without its last digit', code))
    return within(this, 'code.attempts', amount, (count) => enterInVain(this, at, entries(count)))
  },
)

When(
  '{person} enters {code} {flaw} on {client}',
  async function (this: AccountWorld, name: string, source: CodeSource, flaw: Flaw, on: string) {
    const person = await this.ready(name)
    const at = this.client(person, on)
    await enter(this, at, malformed(flaw, await readCode(this, person, source, at.signIn)))
  },
)

When(
  '{person} enters {amount} wrong codes at the same time on {client}',
  async function (this: AccountWorld, name: string, amount: Amount, on: string) {
    const { signIn = '' } = this.client(await this.ready(name), on)
    return within(this, 'code.attempts', amount, async (count) => {
      const codes = await wrongCodes(this, count)
      await this.attemptTogether(codes.map((code) => ({ type: 'enter-code', signIn, code })))
    })
  },
)

When(
  '{person} enters {code} {int} times at the same time on {client}',
  async function (this: AccountWorld, name: string, source: CodeSource, times: number, on: string) {
    const person = await this.ready(name)
    const { signIn = '' } = this.client(person, on)
    const code = await readCode(this, person, source, signIn)
    await this.attemptTogether(Array.from({ length: times }, () => ({ type: 'enter-code', signIn, code })))
  },
)

When('{person} generates a code on {client}', async function (this: AccountWorld, name: string, on: string) {
  const answer = await this.attempt(generation(this, await this.ready(name), on))
  if (answer.type === 'code-generated') this.remember(answer.code)
})

When(
  '{person} generates a code on {client} without the password',
  async function (this: AccountWorld, name: string, on: string) {
    const { session = '' } = this.client(await this.ready(name), on)
    const answer = await this.attempt({ type: 'generate-code', session })
    if (answer.type === 'code-generated') this.remember(answer.code)
  },
)

When(
  '{person} generates a code on {client} with a wrong password',
  async function (this: AccountWorld, name: string, on: string) {
    const person = await this.ready(name)
    const { session = '' } = this.client(person, on)
    await this.attempt({ type: 'generate-code', session, password: `not ${person.password}` })
  },
)

Given(
  '{person} has generated {amount} code(s) on {client}',
  async function (this: AccountWorld, name: string, amount: Amount, on: string) {
    const person = await this.ready(name)
    return within(this, 'code.on_demand', amount, async (count) => {
      for (let index = 0; index < count; index += 1) await readCode(this, person, { from: 'generated', client: on })
    })
  },
)

Then(
  '{code} does not sign {person} in on {client}',
  async function (this: AccountWorld, source: CodeSource, name: string, on: string) {
    this.markJudged()
    const person = await this.ready(name)
    const { signIn = '' } = this.client(person, on)
    const code = await codeToJudge(this, person, source, signIn)
    const answer = await this.ask({ type: 'enter-code', signIn, code })
    if (answer.type !== 'refused') {
      throw new BrokenRule(`That code must not sign ${name} in on ${on}`, 'refused', answerText(answer))
    }
  },
)

Then(
  'no number but {string} of {person} is offered on {client}',
  async function (this: AccountWorld, number: string, name: string, on: string) {
    this.markJudged()
    const person = await this.ready(name)
    const offered = this.client(person, on).phones ?? []
    if (offered.length === 1 && offered[0]?.phone === person.phones.get(number)) return
    throw new BrokenRule(`Only ${number} should be offered for codes`, '1 number', `${offered.length} numbers`)
  },
)

Then('{code} is as long as a verification code', async function (this: AccountWorld, source: CodeSource) {
  demandLength(await shown(this, source), 'code.length')
})

Then('{code} is as long as a confirmation code', async function (this: AccountWorld, source: CodeSource) {
  demandLength(await shown(this, source), 'twostep.confirmation_length')
})

Then('{code} consists of decimal digits', async function (this: AccountWorld, source: CodeSource) {
  const code = await shown(this, source)
  if (!/^[0-9]+$/.test(code)) throw new BrokenRule('A code has decimal digits only', 'digits', 'other characters too')
})

Then('that code differs from the earlier code', function (this: AccountWorld) {
  if (this.earlierCode === undefined || this.earlierCode === this.code) {
    throw new BrokenRule('Each demand gives a new code', 'two different codes', 'the same code twice')
  }
})

/** A code that a Then is about. It belongs to the only person of the scenario. */
const shown = (world: AccountWorld, source: CodeSource): Promise<string> => {
  world.markJudged()
  const [owner, ...others] = world.people.values()
  if (!owner || others.length > 0) throw new Error('this sentence is for scenarios with one person')
  return codeToJudge(world, owner, source)
}

/** The length is the documented one, whatever the target declares. */
const demandLength = (code: string, name: ParameterName): void => {
  const { documented }: ParameterSpec = parameters[name]
  if (code.length === documented) return
  throw new BrokenRule('The code has the wrong length', `${documented} characters`, `${code.length} characters`)
}
