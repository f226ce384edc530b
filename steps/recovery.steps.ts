import { Given, Then, When } from '@cucumber/cucumber'
import type { RecoveryGround } from '../src/protocol/areas/recovery.ts'
import { BrokenRule } from '../src/verdict/broken-rule.ts'
import { freshPassword } from './password-choice.ts'
import type { Person } from './person.ts'
import { asking, finishing, type Information } from './recovery.ts'
import type { AccountWorld } from './world.ts'

When(
  '{person} asks for recovery as {ground} with {information} information',
  async function (this: AccountWorld, name: string, ground: RecoveryGround, information: Information) {
    const person = await this.ready(name)
    const answer = await this.attempt(asking(person, ground, information))
    if (answer.type === 'recovery') person.recovery = answer.recovery
  },
)

Given(
  '{person} has asked for recovery with {information} information',
  async function (this: AccountWorld, name: string, information: Information) {
    const person = await this.ready(name)
    person.recovery = (await this.arrange(asking(person, 'cannot-sign-in', information))).recovery
  },
)

When('{person} finishes the recovery', async function (this: AccountWorld, name: string) {
  const person = await this.ready(name)
  const next = freshPassword(this)
  person.passwords = { old: person.password, new: next }
  const answer = await this.attempt(await finishing(this, person, next))
  if (answer.type === 'recovery-finished') own(person, next)
})

Given('{person} has finished the recovery', async function (this: AccountWorld, name: string) {
  const person = await this.ready(name)
  const next = freshPassword(this)
  await this.arrange(await finishing(this, person, next))
  person.passwords = { old: person.password, new: next }
  own(person, next)
})

const own = (person: Person, password: string): void => {
  person.formerPasswords = [...(person.formerPasswords ?? []), person.password]
  person.password = password
}

When('{person} cancels the recovery', async function (this: AccountWorld, name: string) {
  await this.attempt({ type: 'cancel-recovery', session: await this.sessionOf(name) })
})

When('{person} looks at the recovery', async function (this: AccountWorld, name: string) {
  const { recovery = '' } = await this.ready(name)
  await this.attempt({ type: 'read-recovery', recovery })
})

Then('the recovery of {person} is {recoveryState}', async function (this: AccountWorld, name: string, wanted: string) {
  if (this.hasUnjudged) this.judged()
  const { recovery = '' } = await this.ready(name)
  const { state } = await this.require({ type: 'read-recovery', recovery }, 'A recovery tells how it stands')
  if (state !== wanted) throw new BrokenRule('The recovery does not stand as it should', wanted, state)
  const other = await this.ask({ type: 'read-recovery', recovery: `${recovery}x` })
  if (other.type === 'recovery')
    throw new BrokenRule('A recovery that nobody asked for has no state', 'refused', other.state)
})

Then('the recovery of {person} is not ready', async function (this: AccountWorld, name: string) {
  if (this.hasUnjudged) this.judged()
  const { recovery = '' } = await this.ready(name)
  const { state } = await this.require({ type: 'read-recovery', recovery }, 'A recovery tells how it stands')
  if (state === 'ready') throw new BrokenRule('The recovery must not be ready', 'not ready', state)
})
