import { Given, Then, When } from '@cucumber/cucumber'
import type { Information } from '../../src/properties/fixture/recovery-information.ts'
import type { RecoveryGround } from '../../src/protocol/areas/recovery.ts'
import { BrokenRule } from '../../src/verdict/broken-rule.ts'
import { OutsideDeclaration } from '../../src/verdict/outside-declaration.ts'
import { type CodeSource, readCode } from '../codes/code-source.ts'
import { freshPassword } from '../passwords/password-choice.ts'
import type { AccountWorld } from '../support/world.ts'
import { attemptToFinish, earlier, finishRecoveryCommand, startRecoveryCommand } from './recovery.ts'

When(
  '{person}, who {ground}, asks for recovery with {information} information',
  async function (this: AccountWorld, name: string, ground: RecoveryGround, information: Information) {
    const person = await this.people.ready(name)
    const answer = await this.requests.attempt(startRecoveryCommand(person, ground, information))
    if (answer.type === 'recovery') person.recovery = answer.recovery
  },
)

Given(
  '{person} has asked for recovery with {information} information',
  async function (this: AccountWorld, name: string, information: Information) {
    const person = await this.people.ready(name)
    person.recovery = (
      await this.requests.arrange(startRecoveryCommand(person, 'cannot-sign-in', information))
    ).recovery
  },
)

Given(
  '{person}, who {ground}, has asked for recovery with {information} information',
  async function (this: AccountWorld, name: string, ground: RecoveryGround, information: Information) {
    const person = await this.people.ready(name)
    person.recovery = (await this.requests.arrange(startRecoveryCommand(person, ground, information))).recovery
  },
)

When('{person} finishes the recovery', async function (this: AccountWorld, name: string) {
  const person = await this.people.ready(name)
  await attemptToFinish(
    this,
    person,
    await finishRecoveryCommand(this, person, person.chosenPassword ?? freshPassword(this)),
  )
})

When(
  '{person} finishes the recovery with {code}',
  async function (this: AccountWorld, name: string, source: CodeSource) {
    const person = await this.people.ready(name)
    const code = await readCode(this, person, source)
    const { recovery = '' } = person
    await attemptToFinish(this, person, {
      type: 'finish-recovery',
      recovery,
      code,
      newPassword: freshPassword(this),
    })
  },
)

const isCancelled = async (world: AccountWorld, recovery: string): Promise<boolean> => {
  const found = await world.requests.ask({ type: 'read-recovery', recovery })
  return found.type === 'refused' || found.state === 'cancelled'
}

/** No document says whether an earlier recovery goes on beside a later one. */
When('{person} finishes the earlier recovery', async function (this: AccountWorld, name: string) {
  const person = await this.people.ready(name)
  if ((await isCancelled(this, earlier(person))) && !(await isCancelled(this, person.recovery ?? '')))
    throw new OutsideDeclaration('a later recovery takes the place of an earlier one')
  await attemptToFinish(this, person, await finishRecoveryCommand(this, person, freshPassword(this), earlier(person)))
})

When(
  '{person} finishes the earlier recovery with the code of the later one',
  async function (this: AccountWorld, name: string) {
    const person = await this.people.ready(name)
    const command = await finishRecoveryCommand(this, person, freshPassword(this))
    await attemptToFinish(this, person, { ...command, recovery: earlier(person) })
  },
)

Given(
  '{person} has asked for recovery again with {information} information',
  async function (this: AccountWorld, name: string, information: Information) {
    const person = await this.people.ready(name)
    const command = startRecoveryCommand(person, 'cannot-receive-codes', information)
    person.earlierRecovery = person.recovery ?? ''
    person.recovery = (await this.requests.arrange(command)).recovery
  },
)

Given(
  '{person} has tried to finish the recovery with a password of one character',
  async function (this: AccountWorld, name: string) {
    if (this.sandbox.parameter('password.min_length') < 2) throw new OutsideDeclaration('password.min_length is 1')
    const command = await finishRecoveryCommand(this, await this.people.ready(name), 'x')
    const answer = await this.requests.ask(command)
    if (answer.type !== 'refused')
      throw new BrokenRule('A password of one character is too short', 'refused', answer.type)
  },
)

Given(
  '{person} has asked for recovery with {information} information at the number {string}',
  async function (this: AccountWorld, name: string, information: Information, number: string) {
    const person = await this.people.ready(name)
    const command = startRecoveryCommand(person, 'cannot-sign-in', information, number)
    person.recoveryNumber = number
    person.recovery = (await this.requests.arrange(command)).recovery
  },
)

When('{person} asks for the code that finishes the recovery', async function (this: AccountWorld, name: string) {
  const { recovery = '' } = await this.people.ready(name)
  await this.requests.attempt({ type: 'send-recovery-code', recovery })
})

When('{person} cancels the recovery', async function (this: AccountWorld, name: string) {
  await this.requests.attempt({ type: 'cancel-recovery', session: await this.people.sessionOf(name) })
})

When('{person} reads the state of the recovery', async function (this: AccountWorld, name: string) {
  const { recovery = '' } = await this.people.ready(name)
  await this.requests.attempt({ type: 'read-recovery', recovery })
})

Then("{person}'s recovery is {recoveryState}", async function (this: AccountWorld, name: string, expected: string) {
  if (this.judgement.isPending) this.judgement.answer()
  const { recovery = '' } = await this.people.ready(name)
  const { state } = await this.requests.require({ type: 'read-recovery', recovery }, 'A recovery tells how it stands')
  if (state !== expected) throw new BrokenRule('The recovery does not stand as it should', expected, state)
  const other = await this.requests.ask({ type: 'read-recovery', recovery: `${recovery}x` })
  if (other.type === 'recovery')
    throw new BrokenRule('A recovery that nobody asked for has no state', 'refused', other.state)
})

Then("{person}'s recovery is not ready", async function (this: AccountWorld, name: string) {
  if (this.judgement.isPending) this.judgement.answer()
  const { recovery = '' } = await this.people.ready(name)
  const { state } = await this.requests.require({ type: 'read-recovery', recovery }, 'A recovery tells how it stands')
  if (state === 'ready') throw new BrokenRule('The recovery must not be ready', 'not ready', state)
})

/** One of the numbers that the sign-in offers is the one where the person was reached. */
Then(
  '{person} can have a code sent to {string} on {client}',
  async function (this: AccountWorld, name: string, number: string, on: string) {
    const { signIn = '', phones = [] } = this.people.client(await this.people.ready(name), on)
    const shown = (masked = ''): number => (masked.endsWith(number.slice(-2)) ? 0 : 1)
    for (const { phone } of phones.toSorted((one, other) => shown(one.masked) - shown(other.masked))) {
      await this.requests.ask({ type: 'send-code', signIn, via: 'text', phone })
      const delivery = await this.messages.latest(({ code }) => code !== undefined)
      if (delivery?.to === number) return
    }
    throw new BrokenRule(`${name} should get codes at ${number} again`, `a code at ${number}`, 'none there')
  },
)
