import { parentPort, workerData } from 'node:worker_threads'
import { loadSupportCode } from '../../run/suite/support-code.ts'
import { workInThread } from '../../run/workers/work-in-thread.ts'
import { builtInSteps } from '../package-info.ts'
import { describeTarget } from '../target/described-target.ts'
import { openChosenTarget } from '../target/open-chosen-target.ts'
import { caseOptions } from './case-options.ts'
import type { RunCommandOptions } from './options.ts'
import { loadChosenSuite, planSelection } from './prepare.ts'

/** What a worker thread needs to come to the same plan as the main thread. */
export type WorkerData = {
  readonly selectors: readonly string[]
  readonly options: RunCommandOptions
  readonly concurrency: number
}

const { selectors, options, concurrency }: WorkerData = workerData
const [suite, support, target] = await Promise.all([
  loadChosenSuite(options, selectors),
  loadSupportCode(builtInSteps),
  openChosenTarget(options),
])
const plan = planSelection(suite, selectors, options, await describeTarget(target, options))
if (parentPort) await workInThread(parentPort, { ...caseOptions(options, target), plan, support, concurrency })
await target.close()
