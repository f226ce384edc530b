import { Given } from '@cucumber/cucumber'
import { defaultNumbers } from '../../src/properties/fixture/people.ts'
import { recoveryNumber } from '../../src/properties/fixture/recovery-information.ts'
import { OutsideDeclaration } from '../../src/verdict/outside-declaration.ts'
import { freshPassword } from '../passwords/password-choice.ts'
import { adoptPassword } from '../passwords/password-commands.ts'
import { noteRecovered } from '../support/texted-code.ts'
import type { AccountWorld } from '../support/world.ts'
import { finishRecoveryCommand, startRecoveryCommand } from './recovery.ts'

Given('{person} has cancelled the recovery', async function (this: AccountWorld, name: string) {
  if (this.sandbox.declares('recovery.owner_cancels') === false)
    throw new OutsideDeclaration('it needs an owner who ends a recovery, and recovery.owner_cancels is false')
  await this.requests.arrange({ type: 'cancel-recovery', session: await this.people.sessionOf(name) })
})

Given('{person} has finished the recovery after its waiting time', async function (this: AccountWorld, name: string) {
  const person = await this.people.ready(name)
  await this.clock.advanceTo('at', Number(this.sandbox.parameter('recovery.delay')))
  const next = freshPassword(this)
  await this.requests.arrange(await finishRecoveryCommand(this, person, next))
  person.passwords = { old: person.password, new: next }
  adoptPassword(person, next)
  noteRecovered(this, person, recoveryNumber)
})

Given('{person} has asked for recovery with only the date of birth', async function (this: AccountWorld, name: string) {
  const person = await this.people.ready(name)
  const { evidence: _, ...command } = startRecoveryCommand(person, 'cannot-sign-in', 'full')
  const evidence = { 'date-of-birth': person.evidence.get('date-of-birth') ?? '' }
  person.recovery = (await this.requests.arrange({ ...command, evidence })).recovery
})

/** Beside the number, something that is no date of birth. */
Given(
  '{person} has asked for recovery with {string} as the date of birth',
  async function (this: AccountWorld, name: string, dateOfBirth: string) {
    const person = await this.people.ready(name)
    const { evidence: _, ...command } = startRecoveryCommand(person, 'cannot-sign-in', 'full')
    const evidence = { 'date-of-birth': dateOfBirth, 'trusted-number': defaultNumbers[name] ?? '' }
    person.recovery = (await this.requests.arrange({ ...command, evidence })).recovery
  },
)
