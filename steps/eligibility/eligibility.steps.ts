import { Given, When } from '@cucumber/cucumber'
import { type Client, type Service, services } from '../../src/protocol/client.ts'
import type { AnswerTo, CommandOf } from '../../src/protocol/command.ts'
import { compareVersions } from '../../src/protocol/documented-values.ts'
import { parameters } from '../../src/protocol/parameters.ts'
import { TargetError } from '../../src/targets/target-error.ts'
import { CannotArrange } from '../../src/verdict/cannot-arrange.ts'
import { nextPassword } from '../passwords/password-choice.ts'
import { addDevice, setUpOf } from '../support/accounts.steps.ts'
import { type ClientWord, newClient } from '../support/clients.ts'
import { type ClientState, mailAddressOf, type Person } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'

Given('{person} uses only the store', function (this: AccountWorld, name: string) {
  setUpOf(this, name).services = ['store']
})

Given('{person} uses only the store and {service}', function (this: AccountWorld, name: string, service: Service) {
  setUpOf(this, name).services = ['store', service]
})

Given('{person} uses only {service}', function (this: AccountWorld, name: string, service: Service) {
  setUpOf(this, name).services = [service]
})

Given('{person} uses everything but the cloud service', function (this: AccountWorld, name: string) {
  setUpOf(this, name).services = services.filter((one) => one !== 'cloud' && one !== 'account-page')
})

Given("{person}'s account was created for a child", function (this: AccountWorld, name: string) {
  setUpOf(this, name).child = true
})

Given('{person} has a mail address', function (this: AccountWorld, name: string) {
  setUpOf(this, name).mailAddress = mailAddressOf(name)
})

Given('{person} has no mail address', function (this: AccountWorld, name: string) {
  setUpOf(this, name).mailAddress = null
})

Given('{person} has created a mail address', async function (this: AccountWorld, name: string) {
  const { setUp } = this.people.named(name)
  const hasOne =
    setUp !== undefined && setUp.mailAddress === undefined && this.sandbox.declares('eligibility.mail_first')
  const session = await this.people.sessionOf(name)
  if (hasOne) return
  const address = mailAddressOf(name)
  const answer = await this.requests.ask({ type: 'create-mail-address', session, address })
  mustOfferMailAddresses(answer)
  if (answer.type === 'refused') throw new CannotArrange(`create-mail-address was refused as ${answer.reason}`)
})

When("{person} creates {person}'s mail address", async function (this: AccountWorld, name: string, owner: string) {
  await attemptMailAddress(this, name, mailAddressOf(owner))
})

When('{person} creates the mail address {string}', async function (this: AccountWorld, name: string, address: string) {
  await attemptMailAddress(this, name, address)
})

When(
  "{person} creates {person}'s mail address in capital letters",
  async function (this: AccountWorld, name: string, other: string) {
    const address = (await this.people.ready(other)).identifier.toUpperCase()
    await attemptMailAddress(this, name, address)
  },
)

/** A service without mailboxes is not asked: no capability stands for them. */
const attemptMailAddress = async (world: AccountWorld, name: string, address: string): Promise<void> => {
  const session = await world.people.sessionOf(name)
  const answer = await world.requests.attempt({ type: 'create-mail-address', session, address })
  mustOfferMailAddresses(answer)
}

const mustOfferMailAddresses = (answer: AnswerTo<'create-mail-address'>): void => {
  if (answer.type === 'refused' && answer.reason === 'not-offered')
    throw new TargetError('unsupported-command', 'the service does not offer to create a mail address')
}

/** The least version that the service declares for a kind of device; that of the documents where it knows no versions. */
const leastVersion = (world: AccountWorld, kind: ClientWord): string => {
  const name = kind === 'Mac' ? 'eligibility.min_macos' : 'eligibility.min_ios'
  const known = world.sandbox.declaration.capabilities['client-versions'].state !== 'absent'
  return known ? world.sandbox.parameter(name) : parameters[name].default
}

Given(
  'the service supports a {kind} at version {string}',
  function (this: AccountWorld, kind: ClientWord, version: string) {
    const least = leastVersion(this, kind)
    if (compareVersions(version, least) >= 0) return undefined
    this.outcome = { kind: 'not-applicable', reason: 'setting', detail: `the service declares ${least} as the least` }
    return 'skipped'
  },
)

/** The lowest version that the service declares as sufficient. */
Given(
  '{person} is also signed in on an untrusted {kind} at the minimum version',
  function (this: AccountWorld, name: string, kind: ClientWord) {
    const client = { ...newClient(kind, { version: leastVersion(this, kind) }), name: kind }
    const device = { name: kind, client, status: 'signed-in' } as const
    // It makes the account eligible; where the web is enough for that, only a step that uses the device needs it.
    if (this.sandbox.parameter('eligibility.web_enrolment')) setUpOf(this, name).devices.push(device)
    else addDevice(this, name, device)
  },
)

Given(
  '{person} uses a new {kind} of generation {string}',
  async function (this: AccountWorld, name: string, kind: ClientWord, version: string) {
    const person = await this.people.ready(name)
    person.clients.set(kind, { client: newClient(kind, { version }) })
  },
)

Given(
  '{person} uses a new {kind} with {software}',
  async function (this: AccountWorld, name: string, kind: ClientWord, software: Pick<Client, 'version' | 'software'>) {
    const person = await this.people.ready(name)
    person.clients.set(kind, { client: newClient(kind, software) })
  },
)

When('{person} creates an account on {client}', async function (this: AccountWorld, name: string, on: string) {
  const person = await this.people.ready(name)
  const at = this.people.client(person, on)
  noteCreatedAccount(person, at, await this.requests.attempt(createAccountCommand(this, person, at)))
})

Given('{person} has created an account on {client}', async function (this: AccountWorld, name: string, on: string) {
  const person = await this.people.ready(name)
  const at = this.people.client(person, on)
  noteCreatedAccount(person, at, await this.requests.arrange(createAccountCommand(this, person, at)))
})

const createAccountCommand = (
  world: AccountWorld,
  person: Person,
  { client }: ClientState,
): CommandOf<'create-account'> => {
  person.password = nextPassword(world, person)
  return { type: 'create-account', identifier: person.identifier, password: person.password, client }
}

/** Store the session, and the id of the device where the service gave one. */
const noteCreatedAccount = (person: Person, at: ClientState, answer: AnswerTo<'create-account'>): void => {
  if (answer.type !== 'account-created') return
  person.session = at.session = answer.session
  if (answer.device !== undefined) at.device = answer.device
}
