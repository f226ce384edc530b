import { Given, Then, When } from '@cucumber/cucumber'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { attemptSignIn, useNewClient } from '../sign-in/sign-in.ts'
import { type Amount, repeatWithinLimit } from '../support/amounts.ts'
import type { ClientWord } from '../support/clients.ts'
import type { AccountWorld } from '../support/world.ts'
import {
  activeEntries,
  arrangeAppPassword,
  attemptCreate,
  createAppPasswordCommand,
  heldAppPassword,
  historyOf,
  revokeAppPasswordCommand,
} from './app-passwords.ts'
import { labelFor } from './labels.ts'
import type { Reauthentication } from './reauthentication.ts'

Given(
  '{person} holds {int} app-specific password(s)',
  async function (this: AccountWorld, name: string, count: number) {
    for (let index = 1; index <= count; index += 1) await arrangeAppPassword(this, name, `App ${index}`)
  },
)

Given(
  '{person} holds an app-specific password for {string}',
  async function (this: AccountWorld, name: string, label: string) {
    await arrangeAppPassword(this, name, label)
  },
)

When(
  '{person} generates an app-specific password for {string}',
  async function (this: AccountWorld, name: string, label: string) {
    await attemptCreate(this, name, label, await createAppPasswordCommand(this, name, label))
  },
)

When(
  '{person} generates an app-specific password under a label of {amount} characters',
  function (this: AccountWorld, name: string, amount: Amount) {
    return repeatWithinLimit(this, 'apppw.label_max', amount, async (length) => {
      const label = 'Mail'.repeat(length).slice(0, length)
      await attemptCreate(this, name, label, { ...(await createAppPasswordCommand(this, name, label)), label })
    })
  },
)

/** Each of them is one character and takes two units of UTF-16. */
When(
  '{person} generates an app-specific password under a label of {amount} emoji',
  function (this: AccountWorld, name: string, amount: Amount) {
    return repeatWithinLimit(this, 'apppw.label_max', amount, async (length) => {
      const label = '\u{1F511}'.repeat(length)
      await attemptCreate(this, name, label, { ...(await createAppPasswordCommand(this, name, label)), label })
    })
  },
)

When(
  '{person} generates an app-specific password for {string} on {client}',
  async function (this: AccountWorld, name: string, label: string, on: string) {
    const { clients, programs } = await this.people.ready(name)
    const session = clients.get(on)?.session ?? clients.get(on)?.signIn ?? programs.get(on)
    if (session === undefined) throw new Error(`${name} has no ${on} in this scenario that could ask`)
    await attemptCreate(this, name, label, { ...(await createAppPasswordCommand(this, name, label)), session })
  },
)

When(
  '{person} generates an app-specific password for {string} and enters {reentry}',
  async function (this: AccountWorld, name: string, label: string, reentry: Reauthentication) {
    const again = reentry(await this.people.ready(name), await this.people.ready('Ben'))
    await attemptCreate(this, name, label, {
      type: 'create-app-password',
      session: await this.people.sessionOf(name),
      label: labelFor(this, label),
      ...again,
    })
  },
)

When(
  '{person} generates {int} app-specific passwords at the same time',
  async function (this: AccountWorld, name: string, count: number) {
    const command = await createAppPasswordCommand(this, name, 'Together')
    await this.requests.attemptTogether(
      Array.from({ length: count }, (_, index) => ({ ...command, label: labelFor(this, `Together ${index + 1}`) })),
    )
  },
)

Given(
  '{person} has revoked the app-specific password for {string}',
  async function (this: AccountWorld, name: string, label: string) {
    await this.requests.arrange(
      await revokeAppPasswordCommand(this, name, heldAppPassword(this.people.named(name), label).id),
    )
  },
)

When(
  '{person} revokes the app-specific password for {string}',
  async function (this: AccountWorld, name: string, label: string) {
    await this.requests.attempt(
      await revokeAppPasswordCommand(this, name, heldAppPassword(this.people.named(name), label).id),
    )
  },
)

When(
  '{person} revokes the entry for {string} in the history of app-specific passwords',
  async function (this: AccountWorld, name: string, label: string) {
    const entry = (await activeEntries(this, name)).find((one) => one.label === labelFor(this, label))
    if (!entry) throw new BrokenRule('The history shows each active password', `an entry for ${label}`, 'no entry')
    await this.requests.attempt(await revokeAppPasswordCommand(this, name, entry.appPassword))
  },
)

Given('{person} has revoked all app-specific passwords', async function (this: AccountWorld, name: string) {
  await this.requests.arrange({ type: 'revoke-all-app-passwords', session: await this.people.sessionOf(name) })
})

When('{person} revokes all app-specific passwords', async function (this: AccountWorld, name: string) {
  await this.requests.attempt({ type: 'revoke-all-app-passwords', session: await this.people.sessionOf(name) })
})

When(
  '{person} signs in on a new {kind} with the app-specific password for {string}',
  async function (this: AccountWorld, name: string, kind: ClientWord, label: string) {
    const person = await this.people.ready(name)
    await attemptSignIn(this, person, useNewClient(this, person, kind), {
      password: heldAppPassword(person, label).secret,
    })
  },
)

Then(
  '{person} has {int} active app-specific password(s)',
  async function (this: AccountWorld, name: string, expected: number) {
    if (this.judgement.isPending) this.judgement.markJudged()
    const active = (await activeEntries(this, name)).length
    if (active !== expected) {
      const problem = 'The number of active app-specific passwords is wrong'
      throw new BrokenRule(problem, `${expected} active`, `${active} active`)
    }
  },
)

Then(
  "each of {person}'s app-specific passwords is in the history under its own label",
  async function (this: AccountWorld, name: string) {
    const shown = new Map((await activeEntries(this, name)).map((entry) => [entry.appPassword, entry.label]))
    const held = [...this.people.named(name).appPasswords.values()]
    const wrong = held.filter(({ id, label }) => shown.get(id) !== label)
    if (held.length !== shown.size || wrong.length > 0) {
      const actual = `${shown.size} entries, ${wrong.length} of ${held.length} passwords without their label`
      throw new BrokenRule('The history shows each active password', `${held.length} entries, each labelled`, actual)
    }
  },
)

Then("no two of {person}'s app-specific passwords are the same", async function (this: AccountWorld, name: string) {
  const secrets = [...this.people.named(name).appPasswords.values()].map(({ secret }) => secret)
  const different = new Set(secrets).size
  if (secrets.length < 2 || different < secrets.length) {
    const actual = `${different} different ones of ${secrets.length}`
    throw new BrokenRule('Each app-specific password is made anew', 'all different', actual)
  }
})

Then(
  "no app-specific password in {person}'s history is without a label",
  async function (this: AccountWorld, name: string) {
    if (this.judgement.isPending) this.judgement.answer()
    const entries = await activeEntries(this, name)
    const blank = entries.filter((entry) => entry.label.trim() === '').length
    if (entries.length === 0 || blank > 0) {
      const actual = `${entries.length} active, ${blank} of them without a label`
      throw new BrokenRule('Each app-specific password names its program', 'a label on each', actual)
    }
  },
)

Then(
  "{person}'s history {kept} the revoked app-specific password for {string}",
  async function (this: AccountWorld, name: string, kept: boolean, label: string) {
    const { id } = heldAppPassword(this.people.named(name), label)
    const shown = (await historyOf(this, name)).some((entry) => entry.appPassword === id && entry.active === false)
    if (shown !== kept) {
      const words = (is: boolean) => (is ? 'a revoked entry' : 'no entry')
      throw new BrokenRule('The history shows revoked entries as declared', words(kept), words(shown))
    }
  },
)
