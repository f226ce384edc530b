import { parentPort, workerData } from 'node:worker_threads'
import type { FileSet } from '../../run/suite/feature-files.ts'
import { loadSuite } from '../../run/suite/suite.ts'
import { loadSupportCode } from '../../run/suite/support-code.ts'
import { type RequestKind, requestHandlers, type WorkerRequest, type WorkerResponse } from './requests.ts'

/** What a thread gets when it starts: where features and steps are, and what it will be asked about. */
export type WorkerThreadData = { readonly kind: RequestKind; readonly features: FileSet; readonly steps: FileSet }

/** Says `undefined` when it is ready, then an answer to each question. */
const serveRequests = async <T extends RequestKind>({
  kind: topic,
  features,
  steps,
}: WorkerThreadData & { readonly kind: T }): Promise<void> => {
  const [suite, support] = await Promise.all([loadSuite(features), loadSupportCode(steps)])
  const post = (answer: WorkerResponse<T> | undefined): void => parentPort?.postMessage(answer)
  parentPort?.on('message', async (question: WorkerRequest<T>) =>
    post(await requestHandlers[topic](question, { suite, support })),
  )
  post(undefined)
}

await serveRequests(workerData)
