import { Given, Then, When } from '@cucumber/cucumber'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import type { AccountWorld } from '../support/world.ts'
import { appsBefore, heldApp, passwordOnceMore } from './authenticator-app.ts'

const removal = async (world: AccountWorld, name: string, app: string) => {
  const person = await world.people.ready(name)
  const session = await world.people.sessionOf(name)
  return { type: 'remove-authenticator-app', session, app, ...passwordOnceMore(world, person) } as const
}

Given('{person} has removed the app {string}', async function (this: AccountWorld, name: string, called: string) {
  await this.requests.arrange(await removal(this, name, heldApp(await this.people.ready(name), called).id))
})

When('{person} removes the earlier app of that name', async function (this: AccountWorld, name: string) {
  const app = appsBefore(await this.people.ready(name)).at(-1)
  if (!app) throw new Error(`${name} has no two apps of one name in this scenario`)
  await this.requests.attempt(await removal(this, name, app.id))
})

Then(
  "the secret of {person}'s app {string} differs from every secret shown before",
  async function (this: AccountWorld, name: string, called: string) {
    if (this.judgement.isPending) this.judgement.markJudged()
    const own = heldApp(await this.people.ready(name), called)
    const all = ['Ada', 'Ben'].map((one) => this.people.named(one))
    const others = all
      .flatMap((person) => [...person.apps.values(), ...appsBefore(person)])
      .filter((app) => app !== own)
    if (others.every(({ totp }) => totp.secret.hex !== own.totp.secret.hex)) return
    throw new BrokenRule('Each enrolment has a secret of its own', 'a new secret', 'one that was told before')
  },
)

Then("none of {person}'s recovery codes was shown before", async function (this: AccountWorld, name: string) {
  if (this.judgement.isPending) this.judgement.markJudged()
  const { recoveryCodes } = await this.people.ready(name)
  const others = ['Ada', 'Ben'].filter((one) => one !== name).map((one) => this.people.named(one).recoveryCodes)
  const before = new Set([...(recoveryCodes?.earlier ?? []), ...others.flatMap((one) => one?.current ?? [])])
  const again = (recoveryCodes?.current ?? []).filter((code) => before.has(code)).length
  if (again > 0) throw new BrokenRule('Each set has codes of its own', 'new codes', `${again} that were told before`)
})
