import { When } from '@cucumber/cucumber'
import type { AccountWorld } from '../support/world.ts'
import { attemptCreate } from './app-passwords.ts'
import { labelFor } from './labels.ts'
import type { Reauthentication } from './reauthentication.ts'

/** In the session of that client. */
When(
  '{person} generates an app-specific password for {string} on {client} and enters {reentry}',
  async function (this: AccountWorld, name: string, label: string, on: string, reentry: Reauthentication) {
    const person = await this.people.ready(name)
    const { session = '' } = this.people.client(person, on)
    const again = reentry(person, await this.people.ready('Ben'))
    await attemptCreate(this, name, label, {
      type: 'create-app-password',
      session,
      label: labelFor(this, label),
      ...again,
    })
  },
)
