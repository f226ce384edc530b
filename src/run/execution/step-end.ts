import { type TestStepResult, TestStepResultStatus, TimeConversion } from '@cucumber/messages'
import { exceptionOf } from './error-text.ts'

/** The result of a step or hook, in Cucumber's terms. `thrown` is there when it failed. */
export type StepEnd = {
  readonly status: TestStepResultStatus
  readonly milliseconds: number
  readonly thrown?: unknown
}

const { UNKNOWN, PASSED, SKIPPED, PENDING, UNDEFINED, AMBIGUOUS, FAILED } = TestStepResultStatus
const rank: readonly TestStepResultStatus[] = [UNKNOWN, PASSED, SKIPPED, PENDING, UNDEFINED, AMBIGUOUS, FAILED]

export const passed: StepEnd = { status: PASSED, milliseconds: 0 }
export const skipped: StepEnd = { status: SKIPPED, milliseconds: 0 }

/** The worse of two ends; the first when they are equally bad. */
export const worseOf = (a: StepEnd, b: StepEnd): StepEnd => (rank.indexOf(b.status) > rank.indexOf(a.status) ? b : a)

/** Whether Cucumber calls a run with such an end in it successful (strict). */
export const isSuccess = ({ status }: StepEnd): boolean => rank.indexOf(status) <= rank.indexOf(SKIPPED)

/** The result as Cucumber's messages and hooks get it. */
export const stepResultOf = ({ status, milliseconds, thrown }: StepEnd): TestStepResult => {
  const duration = TimeConversion.millisecondsToDuration(milliseconds)
  if (status !== FAILED) return { status, duration }
  const exception = exceptionOf(thrown)
  return { status, duration, message: exception.stackTrace, exception }
}
