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

Given(
  '{person} has entered {amount} malformed code(s) on {client}',
  async function (this: AccountWorld, name: string, amount: Amount, on: string) {
    const at = this.people.client(await this.people.ready(name), on)
    const code = await readCode(this, this.people.named(name), { from: 'memory' })
    const entries = (count: number) =>
      Array.from({ length: count }, () => malformedCode('without its last digit', code))
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
