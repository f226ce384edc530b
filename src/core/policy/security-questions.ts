import type { Question } from '../../protocol/areas/enrolment.ts'
import type { Service } from '../../protocol/client.ts'
import type { Parameters } from '../../protocol/parameters.ts'
import type { Hasher } from '../platform.ts'
import type { Account, EnrolmentUndo, SignIn } from '../state.ts'

/** Security questions: where they are asked, what answers them, and how long old ones are kept. */
export const questionPolicy = {
  /** QUESTIONS-02, QUESTIONS-07, QUESTIONS-09: whether they are required beside the password. */
  asked: (account: Account, onFile: readonly Question[], service: Service, parameters: Parameters): boolean =>
    account.scheme === 'none' &&
    onFile.length > 0 &&
    service === 'account-page' &&
    parameters['questions.asked_at'] === 'account-page',
  /** QUESTIONS-03: whether a sign-in can be completed with answers. */
  answerable: (signIn: SignIn): boolean => signIn.state === 'answering',
  /** QUESTIONS-03: whether a sign-in that waits for answers ends when two-factor is turned on. */
  enrolmentEndsWaitingAnswers: (): boolean => true,
  /** QUESTIONS-06, QUESTIONS-09 */
  answersFit: (given: readonly string[], onFile: readonly Question[], hasher: Hasher): boolean =>
    given.length === onFile.length &&
    onFile.every(({ answer }, index) => hasher.timingSafeEqual(answer, given[index] ?? '')),
  /** QUESTIONS-04, QUESTIONS-05: whether the questions from before an enrolment are still kept. */
  kept: (enrolmentUndo: EnrolmentUndo, now: number, parameters: Parameters): boolean =>
    now < enrolmentUndo.at + (parameters['unenrol.undo_window'] + parameters['questions.purge_delay']) * 1000,
}
