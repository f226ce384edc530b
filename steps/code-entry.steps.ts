import { When } from '@cucumber/cucumber'
import { type CodeSource, changedByOne, readCode } from './code-source.ts'
import { enter, enterTogether } from './sign-in.ts'
import type { AccountWorld } from './world.ts'

When(
  '{person} enters {code} on {client}',
  async function (this: AccountWorld, name: string, source: CodeSource, on: string) {
    const person = await this.ready(name)
    const at = this.client(person, on)
    await enter(this, at, await readCode(this, person, source, at.signIn))
  },
)

When(
  '{person} enters {code} with one digit changed on {client}',
  async function (this: AccountWorld, name: string, source: CodeSource, on: string) {
    const person = await this.ready(name)
    const at = this.client(person, on)
    await enter(this, at, changedByOne(await readCode(this, person, source, at.signIn)))
  },
)

When(
  '{person} enters {code} with its first digit changed on {client}',
  async function (this: AccountWorld, name: string, source: CodeSource, on: string) {
    const person = await this.ready(name)
    const at = this.client(person, on)
    await enter(this, at, otherFirstDigit(await readCode(this, person, source, at.signIn)))
  },
)

When(
  '{person} enters {code} on {client} and on {client} at the same time',
  async function (this: AccountWorld, name: string, source: CodeSource, one: string, other: string) {
    const person = await this.ready(name)
    const code = await readCode(this, person, source, this.client(person, one).signIn)
    await enterTogether(this, [this.client(person, one), this.client(person, other)], code)
  },
)

const otherFirstDigit = (code: string): string => `${(Number(code.at(0)) + 1) % 10}${code.slice(1)}`
