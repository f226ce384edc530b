import { When } from '@cucumber/cucumber'
import { type CodeSource, readCode } from '../codes/code-source.ts'
import { attemptSignIn, useNewClient } from '../sign-in/sign-in.ts'
import type { ClientWord } from '../support/clients.ts'
import type { AccountWorld } from '../support/world.ts'
import { heldAppPassword } from './app-passwords.ts'

When(
  '{person} signs in on a new {kind} with the app-specific password for {string} followed by {code}',
  async function (this: AccountWorld, name: string, kind: ClientWord, label: string, source: CodeSource) {
    const person = await this.people.ready(name)
    const code = await readCode(this, person, source)
    const password = `${heldAppPassword(person, label).secret}${code}`
    await attemptSignIn(this, person, useNewClient(this, person, kind), { password })
  },
)
