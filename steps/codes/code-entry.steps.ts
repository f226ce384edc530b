import { When } from '@cucumber/cucumber'
import { enterCode, enterCodeTogether } from '../sign-in/sign-in.ts'
import type { AccountWorld } from '../support/world.ts'
import { type CodeSource, readCode, withLastDigitChanged } from './code-source.ts'

When(
  '{person} enters {code} on {client}',
  async function (this: AccountWorld, name: string, source: CodeSource, on: string) {
    const person = await this.people.ready(name)
    const at = this.people.client(person, on)
    await enterCode(this, at, await readCode(this, person, source, at.signIn))
  },
)

When(
  '{person} enters {code} with one digit changed on {client}',
  async function (this: AccountWorld, name: string, source: CodeSource, on: string) {
    const person = await this.people.ready(name)
    const at = this.people.client(person, on)
    await enterCode(this, at, withLastDigitChanged(await readCode(this, person, source, at.signIn)))
  },
)

When(
  '{person} enters {code} with its first digit changed on {client}',
  async function (this: AccountWorld, name: string, source: CodeSource, on: string) {
    const person = await this.people.ready(name)
    const at = this.people.client(person, on)
    await enterCode(this, at, otherFirstDigit(await readCode(this, person, source, at.signIn)))
  },
)

When(
  '{person} enters {code} on {client} and on {client} at the same time',
  async function (this: AccountWorld, name: string, source: CodeSource, one: string, other: string) {
    const person = await this.people.ready(name)
    const code = await readCode(this, person, source, this.people.client(person, one).signIn)
    await enterCodeTogether(this, [this.people.client(person, one), this.people.client(person, other)], code)
  },
)

const otherFirstDigit = (code: string): string => `${(Number(code.at(0)) + 1) % 10}${code.slice(1)}`
