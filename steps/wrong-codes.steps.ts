import { Given, When } from '@cucumber/cucumber'
import type { KindWord } from './clients.ts'
import { type CodeSource, readCode, textedCode, wrongCodes } from './code-source.ts'
import { type Amount, enterInVain, within } from './counting.ts'
import { type Flaw, malformed } from './flaws.ts'
import { beginArranged, enter, seat } from './sign-in.ts'
import type { AccountWorld } from './world.ts'

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
