import { When } from '@cucumber/cucumber'
import { type CodeSource, readCode } from '../codes/code-source.ts'
import { attemptSignIn, useNewClient } from '../sign-in/sign-in.ts'
import type { ClientWord } from '../support/clients.ts'
import type { AccountWorld } from '../support/world.ts'
import { triedPasswords } from './password-commands.ts'

When(
  '{person} signs in on a new {kind} with the old password followed by {code}',
  async function (this: AccountWorld, name: string, kind: ClientWord, source: CodeSource) {
    const person = await this.people.ready(name)
    const code = await readCode(this, person, source)
    const password = `${triedPasswords(person).old}${code}`
    await attemptSignIn(this, person, useNewClient(this, person, kind), { password })
  },
)

When(
  '{person} signs in again on {client} with the old password',
  async function (this: AccountWorld, name: string, on: string) {
    const person = await this.people.ready(name)
    const { old: password } = triedPasswords(person)
    await attemptSignIn(this, person, this.people.client(person, on), { password })
  },
)
