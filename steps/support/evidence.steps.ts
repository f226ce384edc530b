import { Given, When } from '@cucumber/cucumber'
import type { EvidenceKind } from '../../src/protocol/areas/sign-in.ts'
import { setUpOf } from './accounts.steps.ts'
import type { AccountWorld } from './world.ts'

/** In the place of a value: the service does not know it. */
const notOnFile = 'not on file'

Given(
  "{person}'s {evidence} is/are {string}",
  function (this: AccountWorld, name: string, kind: EvidenceKind, value: string) {
    const { evidence } = this.people.named(name)
    if (value === notOnFile) evidence.delete(kind)
    else evidence.set(kind, value)
    if (kind === 'device-passcode') for (const device of setUpOf(this, name).devices) device.passcode = value
  },
)

When(
  '{person} offers the {evidence} in place of the code on {client}',
  async function (this: AccountWorld, name: string, kind: EvidenceKind, on: string) {
    const person = await this.people.ready(name)
    const { signIn = '' } = this.people.client(person, on)
    await this.requests.attempt({ type: 'offer-evidence', signIn, kind, value: person.evidence.get(kind) ?? '' })
  },
)
