import { defineParameterType, When } from '@cucumber/cucumber'
import type { Information } from '../../src/properties/fixture/recovery-information.ts'
import type { RecoveryGround } from '../../src/protocol/areas/recovery.ts'
import type { Answer } from '../../src/protocol/command.ts'
import { wrongCodes } from '../codes/code-source.ts'
import { freshPassword } from '../passwords/password-choice.ts'
import { startRecoveryCommand } from '../recovery/recovery.ts'
import type { Amount } from '../support/amounts.ts'
import type { AccountWorld } from '../support/world.ts'
import { compareBoth, forBoth } from './compare-both.ts'

When(
  'a stranger asks for recovery for {person} and for an unknown identifier',
  function (this: AccountWorld, name: string) {
    return forBoth(this, name, (person) => startRecoveryCommand(person, 'cannot-sign-in', 'no'))
  },
)

When(
  'a stranger asks {amount} times for recovery for {person} and for an unknown identifier',
  function (this: AccountWorld, amount: Amount, name: string) {
    return forBoth(this, name, (person) => startRecoveryCommand(person, 'cannot-sign-in', 'no'), amount)
  },
)

When(
  'a stranger who {ground} asks for recovery with {information} information for {person} and for an unknown identifier',
  function (this: AccountWorld, ground: RecoveryGround, information: Information, name: string) {
    return forBoth(this, name, (person) => startRecoveryCommand(person, ground, information))
  },
)

/** What may be done with a recovery that was asked for. */
const withRecovery: Readonly<Record<string, (world: AccountWorld, recovery: string) => Promise<Answer>>> = {
  'reads it': ({ requests }, recovery) => requests.attempt({ type: 'read-recovery', recovery }),
  'asks for its code': ({ requests }, recovery) => requests.attempt({ type: 'send-recovery-code', recovery }),
  'enters a wrong code for it': async (world, recovery) => {
    const [code = ''] = await wrongCodes(world, 1)
    return world.requests.attempt({ type: 'finish-recovery', recovery, code, newPassword: freshPassword(world) })
  },
}
defineParameterType({ name: 'recoveryStep', regexp: new RegExp(Object.keys(withRecovery).join('|')) })
defineParameterType({ name: 'recoveryTime', regexp: /at once|at the end of the (?:shorter )?waiting time/ })

/** Each request about a recovery, at once or at the end of a waiting time. */
const compareLater = async (
  world: AccountWorld,
  information: Information,
  name: string,
  step: string,
  time: string,
): Promise<void> => {
  const person = await world.people.ready(name)
  await compareBoth(world, name, 0, async (identifier) => {
    const start = startRecoveryCommand(person, 'cannot-sign-in', information)
    const { recovery } = await world.requests.arrange({ ...start, identifier })
    const wait = time.includes('shorter') ? 'recovery.delay' : 'recovery.delay_with_little_evidence'
    if (time !== 'at once') await world.clock.advance(world.sandbox.parameter(wait))
    await withRecovery[step]?.(world, recovery)
  })
}

When(
  'a stranger asks for recovery for {person} and for an unknown identifier, and {recoveryStep} {recoveryTime}',
  function (this: AccountWorld, name: string, step: string, time: string) {
    return compareLater(this, 'no', name, step, time)
  },
)

When(
  'a stranger asks for recovery with {information} information for {person} and for an unknown identifier, and {recoveryStep} {recoveryTime}',
  function (this: AccountWorld, information: Information, name: string, step: string, time: string) {
    return compareLater(this, information, name, step, time)
  },
)
