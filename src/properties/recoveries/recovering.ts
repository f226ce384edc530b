import type { RecoveryGround } from '../../protocol/areas/recovery.ts'
import { type Actor, dateOfBirth, newPassword } from '../stories/cast.ts'
import { type Expected, either } from '../stories/expected.ts'
import type { Stage } from '../stories/stage.ts'

/** Where a person who lost everything can be reached, as the features have it. */
const numberInNeed = '+12025550177'

/** How much account information somebody gives, in the words of the features. */
export const informations = ['full', 'little', 'wrong', 'partly wrong', 'no'] as const
export type Information = (typeof informations)[number]

const evidenceOf = ({ number }: Actor): Readonly<Record<Information, Readonly<Record<string, string>>>> => ({
  full: { 'date-of-birth': dateOfBirth, 'trusted-number': number },
  little: { 'trusted-number': number },
  wrong: { 'date-of-birth': '1900-01-01', 'trusted-number': '+12025550199' },
  'partly wrong': { 'date-of-birth': '1900-01-01', 'trusted-number': number },
  no: {},
})

/** Ada asks for recovery. The id of it, or undefined when she is refused. Throws a Broken. */
export const askForRecovery = async (
  stage: Stage,
  { ground, information, expected }: { ground: RecoveryGround; information: Information; expected: Expected },
): Promise<string | undefined> => {
  const ada = stage.actor('Ada')
  const evidence = evidenceOf(ada)[information]
  const answer = await stage.ask(
    `Ada asks for recovery as ${ground} with ${information} information`,
    { type: 'start-recovery', identifier: ada.identifier, ground, evidence, number: numberInNeed },
    expected,
  )
  return answer.type === 'refused' ? undefined : answer.recovery
}

/** The last step: a code, and a new password, which is hers when it is taken. Whether it was. Throws a Broken. */
export const finishRecovery = async (stage: Stage, recovery: string, expected: Expected): Promise<boolean> => {
  stage.tell('Ada finishes the recovery')
  const sent = await stage.send({ type: 'send-recovery-code', recovery }, either)
  const messages = sent.type === 'refused' ? [] : await stage.deliveries(({ to }) => to === numberInNeed)
  const password = newPassword()
  const command = { type: 'finish-recovery', recovery, code: messages.at(-1)?.code ?? '000000' } as const
  const answer = await stage.send({ ...command, newPassword: password }, expected)
  if (answer.type === 'refused') return false
  stage.actor('Ada').password = password
  return true
}
