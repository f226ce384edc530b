import type { Capability } from '../../../src/protocol/capabilities.ts'
import { codeRoute } from '../../../src/protocol/code-route.ts'
import type { Command } from '../../../src/protocol/command.ts'
import { offersSecondFactor, usesNumbers } from '../../../src/protocol/second-factor.ts'
import type { Rule } from '../../../src/rules/catalogue.ts'
import { OutsideDeclaration } from '../../../src/verdict/outside-declaration.ts'
import { enrolGuardingApp } from '../guarding-app.ts'
import { type ClientState, detailsOf, evidenceOf, newPerson, type Person, type SetUp } from '../person.ts'
import type { ScenarioClock } from './clock.ts'
import type { HoldingLimit } from './declared-limits.ts'
import { mayEndPageSession } from './ended-page-session.ts'
import type { Messages } from './messages.ts'
import { newPageSession } from './page-session.ts'
import type { Requests } from './requests.ts'
import type { ScenarioSandbox } from './sandbox.ts'
import { noSecondFactor, withoutSecondFactor } from './second-factor.ts'

/** What accounts and sessions need of the scenario. */
type SessionLife = 'session.lifetime' | 'session.idle_lifetime' | 'session.reauth_age'

type Scenario = {
  readonly rule: Pick<Rule, 'withoutSecondFactor'>
  readonly sandbox: ScenarioSandbox
  readonly clock: ScenarioClock
  readonly requests: Requests
  readonly messages: Messages
}

/** The people of a scenario, their accounts and their clients. */
export class People {
  readonly #scenario: Scenario
  readonly #byName = new Map<string, Person>()
  /** Whether accounts that a scenario gave a second factor have none, since the target offers none. */
  lackSecondFactor = false

  constructor(scenario: Scenario) {
    this.#scenario = scenario
  }

  get all(): readonly Person[] {
    return [...this.#byName.values()]
  }

  /** The person of that name; their account may not be provisioned yet. */
  named(name: string): Person {
    const known = this.#byName.get(name)
    if (known) return known
    const person = newPerson(name)
    this.#byName.set(name, person)
    return person
  }

  /** The person; provisions their account first, if a Given set one up. */
  async ready(name: string): Promise<Person> {
    const person = this.named(name)
    if (!person.setUp) return person
    const setUp = this.#possible(person.setUp)
    delete person.setUp
    const { sandbox, clock } = this.#scenario
    // Where codes come from apps or by mail, an account has no numbers.
    const route = setUp.scheme === 'none' ? 'number' : codeRoute(sandbox.declaration)
    const made = await sandbox.control({
      type: 'provision-account',
      identifier: person.identifier,
      password: person.password,
      scheme: setUp.scheme,
      phones: route === 'number' ? setUp.phones : [],
      devices: this.#devicesOf(setUp).map(({ name: _, ...device }) => device),
      ...detailsOf(name, setUp, sandbox.declares('eligibility.mail_first') === true),
      ...evidenceOf(person, (capability) => this.#offers(capability)),
    })
    person.session = made.session
    person.sessionSince = clock.elapsed
    if (route === 'email') person.codesByMail = true
    if (route === 'app') person.guardingApp = await enrolGuardingApp(this.#scenario, made.session, person.password)
    for (const { number, phone } of made.phones) person.phones.set(number, phone)
    for (const { name: device, client } of this.#devicesOf(setUp)) {
      const { name: _, ...held } = made.devices.find((one) => one.name === client.name) ?? { name: '' }
      person.clients.set(device, { client, ...held })
    }
    return person
  }
  /** With a second factor where the target offers one; without, where the rule does not need it. */
  #possible(setUp: SetUp): SetUp {
    if (setUp.scheme === 'none' || this.#offers(setUp.scheme)) return setUp
    const { declaration } = this.#scenario.sandbox
    if (offersSecondFactor(declaration) || !this.#scenario.rule.withoutSecondFactor) throw noSecondFactor()
    this.lackSecondFactor = true
    return { ...withoutSecondFactor(setUp), phones: usesNumbers(declaration) ? setUp.phones : [] }
  }

  async allReady(): Promise<void> {
    for (const name of this.#byName.keys()) await this.ready(name)
  }
  /** No device is set up on a target that knows no devices. */
  #devicesOf(setUp: SetUp): SetUp['devices'] {
    return this.#hasDevices ? setUp.devices : []
  }
  get #hasDevices(): boolean {
    return this.#offers('sign-in.device')
  }
  #offers(capability: Capability): boolean {
    return this.#scenario.sandbox.declaration.capabilities[capability].state !== 'absent'
  }

  /** Store whose session of the account page that command may have ended. */
  noteAccepted(command: Command): void {
    const { declaration } = this.#scenario.sandbox
    for (const person of this.all) {
      if (person.session !== undefined && mayEndPageSession(declaration, command, person.session))
        person.sessionMayBeOver = true
    }
  }

  /** The person's full session of the account page; a new one where that is over, by its life or by what happened. */
  sessionOf(name: string): Promise<string> {
    return this.#sessionWithin(name, ['session.lifetime', 'session.idle_lifetime'])
  }
  /** The same; a new one also where that is too old to change numbers. */
  sessionForNumbersOf(name: string): Promise<string> {
    return this.#sessionWithin(name, ['session.lifetime', 'session.idle_lifetime', 'session.reauth_age'])
  }
  async #sessionWithin(name: string, ends: readonly SessionLife[]): Promise<string> {
    const person = await this.ready(name)
    if (person.session === undefined) throw new Error(`${name} has no account in this scenario`)
    const { sandbox, clock } = this.#scenario
    const declared = ends.map((end) => sandbox.declares(end) ?? 0)
    const life = Math.min(...declared.filter((end) => end > 0))
    // Just before a moment the clock has a margin for the time that passes by itself.
    const passed = (clock.isJustBefore ? clock.elapsed : clock.mostElapsed) - (person.sessionSince ?? 0)
    const isOver = passed >= life || (person.sessionMayBeOver === true && !(await this.#isOpen(person.session)))
    if (isOver) {
      person.session = await newPageSession(this.#scenario, person)
      person.sessionSince = clock.elapsed
    }
    delete person.sessionMayBeOver
    return person.session
  }
  async #isOpen(session: string): Promise<boolean> {
    return (await this.#scenario.requests.ask({ type: 'read-account', session })).type !== 'refused'
  }

  /** The client of that name. */
  client(owner: Person, name: string): ClientState {
    const client = owner.clients.get(name)
    if (client) return client
    if (!this.#hasDevices) {
      throw new OutsideDeclaration(`${owner.name} would need a device, and sign-in.device is absent`)
    }
    throw new Error(`${owner.name} has no ${name} in this scenario`)
  }

  /** How many the person with the most holds; -1 without people. */
  maxHeld(limit: HoldingLimit): number {
    const held = this.all.map(({ appPasswords, phones, requestedNumbers }) =>
      limit === 'apppw.limit' ? appPasswords.size : phones.size + requestedNumbers.size,
    )
    return Math.max(-1, ...held)
  }
}
