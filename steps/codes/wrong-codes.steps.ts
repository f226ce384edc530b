import { Given, When } from '@cucumber/cucumber'
import { arrangeSignIn, enterCode, useNewClient } from '../sign-in/sign-in.ts'
import { type Amount, enterRefusedCodes, repeatWithinLimit } from '../support/amounts.ts'
import type { ClientWord } from '../support/clients.ts'
import type { AccountWorld } from '../support/world.ts'
import { type CodeSource, readCode, textedCode, wrongCodes } from './code-source.ts'
import { type CodeFlaw, malformedCode } from './malformed-codes.ts'

Given(
  '{person} has entered {amount} wrong code(s) on {client}',
  async function (this: AccountWorld, name: string, amount: Amount, on: string) {
    const at = this.people.client(await this.people.ready(name), on)
    return repeatWithinLimit(this, 'code.attempts', amount, async (count) =>
      enterRefusedCodes(this, at, await wrongCodes(this, count)),
    )
  },
)

Given(
  '{person} has entered {amount} wrong code(s) on a new {kind}',
  async function (this: AccountWorld, name: string, amount: Amount, kind: ClientWord) {
    const person = await this.people.ready(name)
    const at = useNewClient(this, person, kind)
    await textedCode(this, person, await arrangeSignIn(this, person, at))
    return repeatWithinLimit(this, 'code.attempts', amount, async (count) =>
      enterRefusedCodes(this, at, await wrongCodes(this, count)),
    )
  },
)

const countedFlaws = [
  'without its last digit',
  'with a letter for its first digit',
  'with a letter for its last digit',
] as const

Given(
  '{person} has entered {amount} malformed code(s) on {client}',
  async function (this: AccountWorld, name: string, amount: Amount, on: string) {
    const at = this.people.client(await this.people.ready(name), on)
    const code = await readCode(this, this.people.named(name), { from: 'memory' })
    // Where they do not count, as many of each kind: one kind that counts would lock.
    const flaws = this.sandbox.parameter('code.malformed_counts') ? countedFlaws.slice(0, 1) : countedFlaws
    const entries = (count: number) =>
      flaws.flatMap((flaw) => Array.from({ length: count }, () => malformedCode(flaw, code)))
    return repeatWithinLimit(this, 'code.attempts', amount, (count) => enterRefusedCodes(this, at, entries(count)))
  },
)

When(
  '{person} enters {code} {flaw} on {client}',
  async function (this: AccountWorld, name: string, source: CodeSource, flaw: CodeFlaw, on: string) {
    const person = await this.people.ready(name)
    const at = this.people.client(person, on)
    await enterCode(this, at, malformedCode(flaw, await readCode(this, person, source, at.signIn)))
  },
)

When(
  '{person} enters {amount} wrong codes at the same time on {client}',
  async function (this: AccountWorld, name: string, amount: Amount, on: string) {
    const { signIn = '' } = this.people.client(await this.people.ready(name), on)
    return repeatWithinLimit(this, 'code.attempts', amount, async (count) => {
      const codes = await wrongCodes(this, count)
      await this.requests.attemptTogether(codes.map((code) => ({ type: 'enter-code', signIn, code })))
    })
  },
)

When(
  '{person} enters {code} {int} times at the same time on {client}',
  async function (this: AccountWorld, name: string, source: CodeSource, times: number, on: string) {
    const person = await this.people.ready(name)
    const { signIn = '' } = this.people.client(person, on)
    const code = await readCode(this, person, source, signIn)
    await this.requests.attemptTogether(Array.from({ length: times }, () => ({ type: 'enter-code', signIn, code })))
  },
)
