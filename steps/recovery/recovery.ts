import { defaultNumbers } from '../../src/properties/fixture/people.ts'
import { evidenceOf, type Information, recoveryNumber } from '../../src/properties/fixture/recovery-information.ts'
import type { RecoveryGround } from '../../src/protocol/areas/recovery.ts'
import type { CommandOf } from '../../src/protocol/command.ts'
import type { Person } from '../support/person.ts'
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
  evidence: evidenceOf(person.evidence.get('date-of-birth') ?? '', defaultNumbers[person.name] ?? '')[information],
  number,
})

/** The last step: the code sent to the number, and a new password. */
export const finishRecoveryCommand = async (
  world: AccountWorld,
  person: Person,
  newPassword: string,
): Promise<CommandOf<'finish-recovery'>> => {
  const recovery = person.recovery ?? ''
  const sent = await world.requests.ask({ type: 'send-recovery-code', recovery })
  const code =
    sent.type === 'refused' ? undefined : (await world.messages.latest((one) => one.to === recoveryNumber))?.code
  return { type: 'finish-recovery', recovery, code: code ?? '000000', newPassword }
}
