import { defineParameterType, Given } from '@cucumber/cucumber'
import type { AccountWorld } from '../support/world.ts'

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
  'that is her trusted number': () => '+12025550101',
  'with another address after a comma': (name, domain) => `${name}@${domain},eve@mail.example`,
}
defineParameterType({
  name: 'writing',
  regexp: new RegExp(
    [...Object.keys(writings), "that is Ben's"]
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

/** From then on she gives it so, wherever she is asked for it. */
Given('{person} gives an identifier {writing}', async function (this: AccountWorld, name: string, writing: string) {
  const person = await this.people.ready(name)
  if (writing === "that is Ben's") person.identifier = (await this.people.ready('Ben')).identifier
  else person.identifier = written(person.identifier, writing)
})
