import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { FileSet } from '../run/feature-files.ts'
import { loadSuite } from '../run/suite.ts'
import { loadSupportCode } from '../run/support.ts'
import type { ThreadData } from './examine-worker.ts'
import type { Answer, Loaded, Question, Topic } from './question.ts'

/** Where to load features and steps from, and on how many threads. */
export type Threads = {
  readonly features: FileSet
  readonly steps: FileSet
  /** Most threads; each loads features and steps once. */
  readonly jobs: number
}

export type Examination<T extends Topic, I> = Threads & {
  readonly topic: T
  readonly question: (item: I) => Question<T>
  /** The same without a thread. */
  readonly here: (item: I, loaded: Loaded) => Promise<Answer<T>>
  /** A thread takes over a second to start, so that fewer items than this are examined sooner without one. */
  readonly worthAThread: number
  readonly onAnswer?: (answer: Answer<T>) => void
}

/** Examines each item on as many threads as it is worth, in this one where that is one; answers in the order of the items. */
export const examineEach = async <T extends Topic, I>(
  items: readonly I[],
  examination: Examination<T, I>,
): Promise<readonly Answer<T>[]> => {
  const threads = Math.min(examination.jobs, Math.ceil(items.length / examination.worthAThread))
  const queue = items.entries()
  const answered = new Map<number, Answer<T>>()
  const take = (at: number, answer: Answer<T>): void => {
    answered.set(at, answer)
    examination.onAnswer?.(answer)
  }
  const lane = threads > 1 ? threadLane : ownLane
  await Promise.all(Array.from({ length: Math.max(threads, 1) }, () => lane(queue, examination, take)))
  return [...answered].sort(([a], [b]) => a - b).map(([, answer]) => answer)
}

type Queue<I> = Iterator<[number, I]>
type Take<T extends Topic> = (at: number, answer: Answer<T>) => void

/** Examines what is left in the queue, one item after the other, in this thread. */
const ownLane = async <T extends Topic, I>(
  queue: Queue<I>,
  { features, steps, here }: Examination<T, I>,
  take: Take<T>,
): Promise<void> => {
  const [suite, support] = await Promise.all([loadSuite(features), loadSupportCode(steps)])
  for (let next = queue.next(); !next.done; next = queue.next()) {
    const [at, item] = next.value
    take(at, await here(item, { suite, support }))
  }
}

/** The same in a thread of its own, which gets the next question when it has answered one. Rejects when the thread dies. */
const threadLane = <T extends Topic, I>(
  queue: Queue<I>,
  { topic, question, features, steps }: Examination<T, I>,
  take: Take<T>,
): Promise<void> =>
  new Promise((resolve, reject) => {
    let asked: { readonly at: number; readonly question: Question<T> } | undefined
    const worker = new Worker(new URL(`./examine-worker${extname(import.meta.url)}`, import.meta.url), {
      workerData: { topic, features, steps } satisfies ThreadData,
    })
    worker.on('message', (answer: Answer<T> | undefined) => {
      if (asked && answer !== undefined) take(asked.at, answer)
      const next = queue.next()
      asked = next.done ? undefined : { at: next.value[0], question: question(next.value[1]) }
      if (asked) worker.postMessage(asked.question)
      else void worker.terminate()
    })
    worker.once('error', reject)
    worker.once('exit', () => {
      if (asked) reject(new Error(`a thread ended while it examined ${JSON.stringify(asked.question)}`))
      else resolve()
    })
  })
