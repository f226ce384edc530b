import { parentPort, workerData } from 'node:worker_threads'
import { loadSupportCode } from '../../run/support.ts'
import { workInThread } from '../../run/work-in-thread.ts'
import { ownSteps } from '../home.ts'
import { openChosenTarget } from '../open-chosen-target.ts'
import { caseOptions } from './case-options.ts'
import type { RunOptions } from './options.ts'
import { describeTarget, loadChosenSuite, planChosen } from './prepare.ts'

/** What a second thread of a run needs, to come to the same plan as the first. */
export type ThreadData = {
  readonly selectors: readonly string[]
  readonly options: RunOptions
  readonly concurrency: number
}

const { selectors, options, concurrency }: ThreadData = workerData
const [suite, support, target] = await Promise.all([
  loadChosenSuite(options, selectors),
  loadSupportCode(ownSteps),
  openChosenTarget(options),
])
const plan = planChosen(suite, selectors, options, await describeTarget(target, options))
if (parentPort) await workInThread(parentPort, { ...caseOptions(options, target), plan, support, concurrency })
await target.close()
