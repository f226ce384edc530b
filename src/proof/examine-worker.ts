import { parentPort, workerData } from 'node:worker_threads'
import type { FileSet } from '../run/feature-files.ts'
import { loadSuite } from '../run/suite.ts'
import { loadSupportCode } from '../run/support.ts'
import { findFault } from './catalogue.ts'
import { examineFault, type FaultVerdict } from './examine-fault.ts'

/** What a worker gets when it starts. */
export type WorkerTask = { readonly features: FileSet; readonly steps: FileSet; readonly all: boolean }
/** What it says: `undefined` when it is ready, then a verdict for each name that it was sent. */
export type WorkerReport = FaultVerdict | undefined

const { features, steps, all }: WorkerTask = workerData
const [suite, support] = await Promise.all([loadSuite(features), loadSupportCode(steps)])
const report = (verdict: WorkerReport): void => parentPort?.postMessage(verdict)

parentPort?.on('message', async (name: string) => {
  const fault = findFault(name)
  if (!fault) throw new Error(`there is no fault "${name}"`)
  report(await examineFault(fault, { suite, support, all }))
})
report(undefined)
