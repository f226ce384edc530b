import type { RecoveryGround } from '../src/protocol/areas/recovery.ts'
import type { CommandOf } from '../src/protocol/command.ts'
import { latest } from './code-source.ts'
import type { Person } from './person.ts'
import { usualNumbers } from './person.ts'
import type { AccountWorld } from './world.ts'

/** Where somebody who has lost everything can be reached. */
export const numberInNeed = '+12025550177'

/** How much account information is given, and whether it is right. */
export const informations = ['full', 'little', 'wrong', 'partly wrong', 'no'] as const
export type Information = (typeof informations)[number]

const evidence = (person: Person, information: Information): Record<string, string> => {
  const birth = person.evidence.get('date-of-birth') ?? ''
  const number = usualNumbers[person.name] ?? ''
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
export const asking = (
  person: Person,
  ground: RecoveryGround,
  information: Information,
  number = numberInNeed,
): CommandOf<'start-recovery'> => ({
  type: 'start-recovery',
  identifier: person.identifier,
  ground,
  evidence: evidence(person, information),
  number,
})

/** The last step: a code goes to the number, and comes back with a new password. */
export const finishing = async (
  world: AccountWorld,
  person: Person,
  newPassword: string,
): Promise<CommandOf<'finish-recovery'>> => {
  const recovery = person.recovery ?? ''
  const sent = await world.ask({ type: 'send-recovery-code', recovery })
  const code = sent.type === 'refused' ? undefined : (await latest(world, (one) => one.to === numberInNeed))?.code
  return { type: 'finish-recovery', recovery, code: code ?? '000000', newPassword }
}
