import { parentPort, workerData } from 'node:worker_threads'
import type { FileSet } from '../run/feature-files.ts'
import { loadSuite } from '../run/suite.ts'
import { loadSupportCode } from '../run/support.ts'
import { type Answer, answers, type Question, type Topic } from './question.ts'

/** What a thread gets when it starts: where features and steps are, and what it will be asked about. */
export type ThreadData = { readonly topic: Topic; readonly features: FileSet; readonly steps: FileSet }

/** Says `undefined` when it is ready, then an answer to each question. */
const listen = async <T extends Topic>({
  topic,
  features,
  steps,
}: ThreadData & { readonly topic: T }): Promise<void> => {
  const [suite, support] = await Promise.all([loadSuite(features), loadSupportCode(steps)])
  const say = (answer: Answer<T> | undefined): void => parentPort?.postMessage(answer)
  parentPort?.on('message', async (question: Question<T>) => say(await answers[topic](question, { suite, support })))
  say(undefined)
}

await listen(workerData)
