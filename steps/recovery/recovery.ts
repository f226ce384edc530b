import type { RecoveryGround } from '../../src/protocol/areas/recovery.ts'
import type { CommandOf } from '../../src/protocol/command.ts'

import type { Person } from '../support/person.ts'
import { defaultNumbers } from '../support/person.ts'
import type { AccountWorld } from '../support/world.ts'

/** The contact number for recovery. */
export const recoveryNumber = '+12025550177'

/** How much account information is given, and whether it is right. */
export const informationLevels = ['full', 'little', 'wrong', 'partly wrong', 'no'] as const
export type InformationLevel = (typeof informationLevels)[number]

const evidenceGiven = (person: Person, information: InformationLevel): Record<string, string> => {
  const birth = person.evidence.get('date-of-birth') ?? ''
  const number = defaultNumbers[person.name] ?? ''
  switch (information) {
    case 'full':
      return { 'date-of-birth': birth, 'trusted-number': number }
    case 'little':
      return { 'trusted-number': number }
    case 'wrong':
      return { 'date-of-birth': '1900-01-01', 'trusted-number': '+12025550199' }
    case 'partly wrong':
      return { 'date-of-birth': '1900-01-01', 'trusted-number': number }
    case 'no':
      return {}
    default:
      return information satisfies never
  }
}

/** Ask for recovery of the person's account; `number` is where the one who asks can be reached. */
export const startRecoveryCommand = (
  person: Person,
  ground: RecoveryGround,
  information: InformationLevel,
  number = recoveryNumber,
): CommandOf<'start-recovery'> => ({
  type: 'start-recovery',
  identifier: person.identifier,
  ground,
  evidence: evidenceGiven(person, information),
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
