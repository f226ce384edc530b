import { defaultNumbers } from '../../src/properties/fixture/people.ts'
import { evidenceOf, type Information, recoveryNumber } from '../../src/properties/fixture/recovery-information.ts'
import type { RecoveryGround } from '../../src/protocol/areas/recovery.ts'
import type { CommandOf } from '../../src/protocol/command.ts'
import { adoptPassword } from '../passwords/password-commands.ts'
import type { Person } from '../support/person.ts'
import { noteRecovered } from '../support/texted-code.ts'
import type { AccountWorld } from '../support/world.ts'

/** Ask for recovery of the person's account; `number` is where the one who asks can be reached. */
export const startRecoveryCommand = (
  person: Person,
  ground: RecoveryGround,
  information: Information,
  number = recoveryNumber,
): CommandOf<'start-recovery'> => ({
  type: 'start-recovery',
  identifier: person.identifier,
  ground,
  evidence: evidenceOf(
    person.evidence.get('date-of-birth') ?? '',
    person.reachedAt ?? defaultNumbers[person.name] ?? '',
  )[information],
  number,
})

/** The last step: the code sent to the number, and a new password. */
export const finishRecoveryCommand = async (
  world: AccountWorld,
  person: Person,
  newPassword: string,
  recovery = person.recovery ?? '',
): Promise<CommandOf<'finish-recovery'>> => {
  const sent = await world.requests.ask({ type: 'send-recovery-code', recovery })
  const code =
    sent.type === 'refused'
      ? undefined
      : (await world.messages.latest((one) => one.to === (person.recoveryNumber ?? recoveryNumber)))?.code
  return { type: 'finish-recovery', recovery, code: code ?? '000000', newPassword }
}

/** The recovery that was asked for before the last one. */
export const earlier = ({ name, earlierRecovery }: Person): string => {
  if (earlierRecovery === undefined) throw new Error(`${name} has asked for one recovery, not for two`)
  return earlierRecovery
}

/** The last step, judged; a password that it sets is the person's from then on. */
export const attemptToFinish = async (
  world: AccountWorld,
  person: Person,
  command: CommandOf<'finish-recovery'>,
): Promise<void> => {
  const { newPassword } = command
  person.passwords = { old: person.password, new: newPassword }
  const answer = await world.requests.attempt(command)
  if (answer.type !== 'recovery-finished') return
  adoptPassword(person, newPassword)
  noteRecovered(world, person, recoveryNumber)
}
