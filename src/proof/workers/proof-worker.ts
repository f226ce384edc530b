import { parentPort, workerData } from 'node:worker_threads'
import type { FileSet } from '../../run/suite/feature-files.ts'
import { loadSuite } from '../../run/suite/suite.ts'
import { loadSupportCode } from '../../run/suite/support-code.ts'
import { type RequestKind, requestHandlers, type WorkerRequest, type WorkerResponse } from './requests.ts'

/** What a thread gets when it starts: where features and steps are, and the kind of its requests. */
export type WorkerThreadData = { readonly kind: RequestKind; readonly features: FileSet; readonly steps: FileSet }

/** Posts `undefined` when it is ready, then a response to each request. */
const serveRequests = async <T extends RequestKind>({
  kind,
  features,
  steps,
}: WorkerThreadData & { readonly kind: T }): Promise<void> => {
  const [suite, support] = await Promise.all([loadSuite(features), loadSupportCode(steps)])
  const post = (response: WorkerResponse<T> | undefined): void => parentPort?.postMessage(response)
  parentPort?.on('message', async (request: WorkerRequest<T>) =>
    post(await requestHandlers[kind](request, { suite, support })),
  )
  post(undefined)
}

await serveRequests(workerData)
