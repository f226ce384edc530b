import { Given, When } from '@cucumber/cucumber'
import { defaultNumbers } from '../../../src/properties/fixture/people.ts'
import type { ProgramService } from '../../../src/protocol/client.ts'
import { CannotArrange } from '../../../src/verdict/cannot-arrange.ts'
import { deviceRequests } from '../../codes/device-requests.steps.ts'
import { attemptSignIn, enterCode, useNewClient } from '../../sign-in/sign-in.ts'
import type { ClientWord } from '../clients.ts'
import type { Person } from '../person.ts'
import type { AccountWorld } from '../world.ts'

When(
  '{person} enters the code of message {int} on {client}',
  async function (this: AccountWorld, name: string, nth: number, on: string) {
    const at = this.people.client(await this.people.ready(name), on)
    await enterCode(this, at, await codeOfMessage(this, name, nth))
  },
)

/** Requests are numbered from 1, in the order in which they came to the trusted device. */
When(
  '{person} allows request {int} on {client}',
  async function (this: AccountWorld, name: string, nth: number, on: string) {
    const person = await this.people.ready(name)
    const at = this.people.client(person, on)
    const request = (await deviceRequests(this, at))[nth - 1] ?? 'none-arrived'
    const answer = await this.requests.attempt({
      type: 'answer-request',
      session: at.session ?? '',
      request,
      allow: true,
    })
    const code = answer.type === 'request-answered' ? (answer.code ?? '') : ''
    person.allowed = new Map(person.allowed).set(nth, code)
  },
)

When(
  '{person} enters the code of request {int} on {client}',
  async function (this: AccountWorld, name: string, nth: number, on: string) {
    const person = await this.people.ready(name)
    const code = person.allowed?.get(nth)
    if (code === undefined) throw new CannotArrange(`${name} did not allow request ${nth}`)
    await enterCode(this, this.people.client(person, on), code)
  },
)

When(
  '{person} enters generated code {int} on {client}',
  async function (this: AccountWorld, name: string, nth: number, on: string) {
    const person = await this.people.ready(name)
    const code = person.generated?.[nth - 1]
    if (code === undefined) throw new CannotArrange(`${name} did not generate a code ${nth}`)
    await enterCode(this, this.people.client(person, on), code)
  },
)

When(
  '{string} reads {person}\'s "{programService}"',
  async function (this: AccountWorld, program: string, name: string, service: ProgramService) {
    const { programs } = await this.people.ready(name)
    await this.requests.attempt({ type: 'use-service', session: programs.get(program) ?? '', service })
  },
)

When(
  '{person} signs in on a new {kind} with password number {int}',
  async function (this: AccountWorld, name: string, kind: ClientWord, nth: number) {
    const person = await this.people.ready(name)
    await attemptSignIn(this, person, useNewClient(this, person, kind), { password: passwordNumber(person, nth) })
  },
)

/** No answer is checked: sign-ins with an old password are usually refused. */
Given(
  '{person} has tried {int} times to sign in on a new {kind} with password number {int}',
  async function (this: AccountWorld, name: string, times: number, kind: ClientWord, nth: number) {
    const person = await this.people.ready(name)
    const password = passwordNumber(person, nth)
    for (let tried = 0; tried < times; tried += 1) {
      const { client } = useNewClient(this, person, kind)
      await this.requests.ask({ type: 'start-sign-in', identifier: person.identifier, password, client })
    }
  },
)

const passwordNumber = (person: Person, nth: number): string => {
  const password = [...(person.formerPasswords ?? []), person.password][nth - 1]
  if (password === undefined) throw new CannotArrange(`${person.name} never had a password number ${nth}`)
  return password
}

/** The code in one of the messages to the person's default number, numbered from 1. */
const codeOfMessage = async (world: AccountWorld, name: string, nth: number): Promise<string> => {
  const number = defaultNumbers[name]
  const messages = await world.messages.deliveries(({ to, code }) => to === number && code !== undefined)
  const code = messages[nth - 1]?.code
  if (code === undefined) throw new CannotArrange(`no message ${nth} with a code arrived at ${number}`)
  return code
}
