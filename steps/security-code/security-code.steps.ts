import { Given, Then, When } from '@cucumber/cucumber'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { type CodeSource, codeToJudge, readCode } from '../codes/code-source.ts'
import { attemptTurnOn, beginKeychain, turnOnCommand } from '../keychain/keychain-membership.ts'
import type { AccountWorld } from '../support/world.ts'
import { digitsCode, enterSecurityCodeCommand, type SecurityCodeWord } from './security-code-entry.ts'

Given(
  '{person} has a keychain with a security code and the number {string} on {client}',
  async function (this: AccountWorld, name: string, number: string, on: string) {
    const person = await this.people.ready(name)
    const securityCode = digitsCode(this)
    await beginKeychain(this, person, this.people.client(person, on), { securityCode, number })
    person.securityCode = securityCode.value
  },
)

When(
  '{person} sets up the keychain on {client} with a security code and the number {string}',
  async function (this: AccountWorld, name: string, on: string, number: string) {
    const person = await this.people.ready(name)
    const at = this.people.client(person, on)
    const securityCode = digitsCode(this)
    await attemptTurnOn(this, at, turnOnCommand(person, at, { securityCode, number }))
    person.securityCode = securityCode.value
  },
)

When(
  '{person} sets up the keychain on {client} with a security code and no number',
  async function (this: AccountWorld, name: string, on: string) {
    const person = await this.people.ready(name)
    const at = this.people.client(person, on)
    await attemptTurnOn(this, at, turnOnCommand(person, at, { securityCode: digitsCode(this) }))
  },
)

When(
  '{person} enters {securityCode} on {client}',
  async function (this: AccountWorld, name: string, word: SecurityCodeWord, on: string) {
    const person = await this.people.ready(name)
    await this.requests.attempt(enterSecurityCodeCommand(this, person, this.people.client(person, on), word))
  },
)

When(
  '{person} enters {securityCode} on {client} and asks for a call',
  async function (this: AccountWorld, name: string, word: SecurityCodeWord, on: string) {
    const person = await this.people.ready(name)
    const command = enterSecurityCodeCommand(this, person, this.people.client(person, on), word)
    await this.requests.attempt({ ...command, method: 'call' })
  },
)

Given(
  '{person} has entered {securityCode} on {client}',
  async function (this: AccountWorld, name: string, word: SecurityCodeWord, on: string) {
    const person = await this.people.ready(name)
    await this.requests.arrange(enterSecurityCodeCommand(this, person, this.people.client(person, on), word))
  },
)

When(
  '{person} enters {code} to join the keychain on {client}',
  async function (this: AccountWorld, name: string, source: CodeSource, on: string) {
    const person = await this.people.ready(name)
    const { session = '' } = this.people.client(person, on)
    await this.requests.attempt({ type: 'enter-keychain-code', session, code: await readCode(this, person, source) })
  },
)

Then(
  '{person} can join the keychain on {client} with {code}',
  async function (this: AccountWorld, name: string, on: string, source: CodeSource) {
    this.judgement.markJudged()
    const person = await this.people.ready(name)
    const { session = '' } = this.people.client(person, on)
    const demand = `${name} should be able to join the keychain on ${on} with the code`
    const code = await codeToJudge(this, person, source)
    const { state } = await this.requests.require({ type: 'enter-keychain-code', session, code }, demand)
    if (state !== 'on') throw new BrokenRule(demand, 'on', state)
  },
)

Given(
  '{person} has turned {switch} approval by security code on {client}',
  async function (this: AccountWorld, name: string, position: 'on' | 'off', client: string) {
    const { session = '' } = this.people.client(await this.people.ready(name), client)
    await this.requests.arrange({ type: 'set-code-approval', session, on: position === 'on' })
  },
)

When(
  '{person} turns {switch} approval by security code on {client}',
  async function (this: AccountWorld, name: string, position: 'on' | 'off', client: string) {
    const { session = '' } = this.people.client(await this.people.ready(name), client)
    await this.requests.attempt({ type: 'set-code-approval', session, on: position === 'on' })
  },
)
