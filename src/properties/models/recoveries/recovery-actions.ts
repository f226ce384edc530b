import type { RecoveryGround } from '../../../protocol/areas/recovery.ts'
import { type Actor, dateOfBirth, newPassword } from '../../fixture/actors.ts'
import { anyAnswer, type ExpectedAnswer } from '../../model-based/expected-answer.ts'
import type { TestBench } from '../../model-based/test-bench.ts'

/** Where a person who lost everything can be reached, as the features have it. */
const recoveryNumber = '+12025550177'

/** How much account information somebody gives, in the words of the features. */
export const informationLevels = ['full', 'little', 'wrong', 'partly wrong', 'no'] as const
export type Information = (typeof informationLevels)[number]

const evidenceOf = ({ number }: Actor): Readonly<Record<Information, Readonly<Record<string, string>>>> => ({
  full: { 'date-of-birth': dateOfBirth, 'trusted-number': number },
  little: { 'trusted-number': number },
  wrong: { 'date-of-birth': '1900-01-01', 'trusted-number': '+12025550199' },
  'partly wrong': { 'date-of-birth': '1900-01-01', 'trusted-number': number },
  no: {},
})

/** Ada asks for recovery. The id of it, or undefined when she is refused. Throws a PropertyViolation. */
export const startRecovery = async (
  bench: TestBench,
  { ground, information, expected }: { ground: RecoveryGround; information: Information; expected: ExpectedAnswer },
): Promise<string | undefined> => {
  const ada = bench.actor('Ada')
  const evidence = evidenceOf(ada)[information]
  const answer = await bench.sendStep(
    `Ada asks for recovery as ${ground} with ${information} information`,
    { type: 'start-recovery', identifier: ada.identifier, ground, evidence, number: recoveryNumber },
    expected,
  )
  return answer.type === 'refused' ? undefined : answer.recovery
}

/** The last step: a code, and a new password, which is hers when it is taken. Whether it was. Throws a PropertyViolation. */
export const finishRecovery = async (
  bench: TestBench,
  recovery: string,
  expected: ExpectedAnswer,
): Promise<boolean> => {
  bench.addStep('Ada finishes the recovery')
  const sent = await bench.send({ type: 'send-recovery-code', recovery }, anyAnswer)
  const messages = sent.type === 'refused' ? [] : await bench.deliveries(({ to }) => to === recoveryNumber)
  const password = newPassword()
  const command = { type: 'finish-recovery', recovery, code: messages.at(-1)?.code ?? '000000' } as const
  const answer = await bench.send({ ...command, newPassword: password }, expected)
  if (answer.type === 'refused') return false
  bench.actor('Ada').password = password
  return true
}
