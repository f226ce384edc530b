import { defineParameterType, When } from '@cucumber/cucumber'
import { heldAppPassword } from '../app-passwords/app-passwords.ts'
import { programSignIn } from '../app-passwords/programs.steps.ts'
import type { ClientWord } from '../support/clients.ts'
import type { AccountWorld } from '../support/world.ts'
import { attemptSignIn, useNewClient } from './sign-in.ts'

/** Identifiers that differ from the right one in what some mail services leave out, or some comparisons: addresses of others. */
const writings: Readonly<Record<string, (name: string, domain: string) => string>> = {
  'with a tag after a plus sign': (name, domain) => `${name}+shop@${domain}`,
  'with a tag after a hyphen': (name, domain) => `${name}-shop@${domain}`,
  'with one more dot before the @': (name, domain) => `${name.slice(0, 1)}.${name.slice(1)}@${domain}`,
  'with a space before the @': (name, domain) => `${name} @${domain}`,
  'with a remark in brackets': (name, domain) => `${name}(shop)@${domain}`,
  'with a Cyrillic letter': (name, domain) => `${name.slice(0, -1)}\u0430@${domain}`,
  'without its domain': (name) => name,
  'without its last letter': (name, domain) => `${name}@${domain.slice(0, -1)}`,
  'with one more letter at its end': (name, domain) => `${name}@${domain}x`,
  'at a domain within its domain': (name, domain) => `${name}@mail.${domain}`,
  'at another domain': (name) => `${name}@mail.example`,
  'with a dot after its domain': (name, domain) => `${name}@${domain}.`,
  'with another address after a comma': (name, domain) => `${name}@${domain},eve@mail.example`,
}
defineParameterType({
  name: 'writing',
  regexp: new RegExp(
    Object.keys(writings)
      .map((text) => text.replaceAll(/[@()]/g, '\\$&'))
      .sort((a, b) => b.length - a.length)
      .join('|'),
  ),
})

const written = (identifier: string, writing: string): string => {
  const at = identifier.lastIndexOf('@')
  const write = writings[writing]
  if (!write) throw new Error(`nothing is known of an identifier ${writing}`)
  return write(identifier.slice(0, at), identifier.slice(at + 1))
}

When(
  '{person} signs in on a new {kind} with her identifier {writing}',
  async function (this: AccountWorld, name: string, kind: ClientWord, writing: string) {
    const person = await this.people.ready(name)
    const at = useNewClient(this, person, kind)
    await attemptSignIn(this, { ...person, identifier: written(person.identifier, writing) }, at)
  },
)

When(
  "{string} signs in to {string} with {person}'s app-specific password and her identifier {writing}",
  async function (this: AccountWorld, program: string, service: 'mail', name: string, writing: string) {
    const person = await this.people.ready(name)
    const { secret } = heldAppPassword(person, program)
    const named = { ...person, identifier: written(person.identifier, writing) }
    await this.requests.attempt(programSignIn(named, secret, service, program))
  },
)

When(
  '{person} reports the account password as forgotten, with her identifier {writing}',
  async function (this: AccountWorld, name: string, writing: string) {
    const person = await this.people.ready(name)
    const identifier = written(person.identifier, writing)
    await this.requests.attempt({ type: 'start-password-reset', identifier })
  },
)
