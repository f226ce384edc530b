import type { Plan } from '../selection/plan.ts'
import { notRun } from './case-findings.ts'
import { type FinishedCase, finishedCase } from './case-result.ts'

/** The result of a planned case, should the run end before it: a case that did not run has not passed. */
export const notFinishedDetail = 'the run ended before this was finished'

/** Every case of a plan before the run; `replay` gives the command that runs one alone. */
export const plannedCases = ({ cases }: Plan, replay: (caseId: string) => string): readonly FinishedCase[] =>
  cases.map((one) =>
    finishedCase(
      one,
      { outcome: notRun(notFinishedDetail), milliseconds: 0, steps: [], exchanges: [] },
      replay(one.id),
    ),
  )
