import type { RecoveryGround } from '../../../protocol/areas/recovery.ts'
import { dateOfBirth, newPassword } from '../../fixture/people.ts'
import { evidenceOf, groundWords, type Information, recoveryNumber } from '../../fixture/recovery-information.ts'
import { anyAnswer, type ExpectedAnswer } from '../../model-based/expected-answer.ts'
import type { TestBench } from '../../model-based/test-bench.ts'

/** Start a recovery for Ada. Returns its id, or undefined when it is refused. Throws a PropertyViolation. */
export const startRecovery = async (
  bench: TestBench,
  { ground, information, expected }: { ground: RecoveryGround; information: Information; expected: ExpectedAnswer },
): Promise<string | undefined> => {
  const ada = bench.person('Ada')
  const evidence = evidenceOf(dateOfBirth, ada.number)[information]
  const answer = await bench.sendStep(
    `Ada, who ${groundWords[ground]}, asks for recovery with ${information} information`,
    { type: 'start-recovery', identifier: ada.identifier, ground, evidence, number: recoveryNumber },
    expected,
  )
  return answer.type === 'refused' ? undefined : answer.recovery
}

/** Finish it with a code and a new password. Returns whether it was accepted. Throws a PropertyViolation. */
export const finishRecovery = async (
  bench: TestBench,
  recovery: string,
  expected: ExpectedAnswer,
): Promise<boolean> => {
  bench.addStep('Ada finishes the recovery')
  const sent = await bench.send({ type: 'send-recovery-code', recovery }, anyAnswer)
  const messages = sent.type === 'refused' ? [] : await bench.deliveries(({ to }) => to === recoveryNumber)
  const password = newPassword(bench)
  const command = { type: 'finish-recovery', recovery, code: messages.at(-1)?.code ?? '000000' } as const
  const answer = await bench.send({ ...command, newPassword: password }, expected)
  if (answer.type === 'refused') return false
  const ada = bench.person('Ada')
  ada.password = password
  if (replacesNumber(bench)) ada.number = recoveryNumber
  return true
}

/** Whether the number given with a recovery takes the place of the one on file: as declared, or for want of room. */
export const replacesNumber = (bench: TestBench): boolean =>
  bench.parameter('recovery.numbers') === 'replaced' || bench.parameter('phone.max') === 1
