import { extname } from 'node:path'
import { Worker } from 'node:worker_threads'
import PostalMime from 'postal-mime'

/** What is read of a message. */
export type ReadMail = { readonly subject?: string; readonly text?: string; readonly html?: string }

/** Bytes up to which a message is read at once: of no such message the parser makes long work. */
const maxAtOnce = 8 * 1024
/** Milliseconds that a larger one may take. */
const maxMilliseconds = 5_000

/**
 * The subject and the bodies of a message (RFC 5322, MIME); undefined where it is none. Larger ones are read in a few threads, each
 * of which is ended where a message takes five seconds: some take the parser time by the square of their size.
 * Rejects then, and where a hundred wait already.
 */
export const readMail = (raw: Uint8Array): Promise<ReadMail | undefined> =>
  raw.length <= maxAtOnce ? parseMail(raw) : parseInThread(raw)

/** The same, at once, however long it takes. */
export const parseMail = async (raw: Uint8Array): Promise<ReadMail | undefined> => {
  const mail = await PostalMime.parse(raw, { maxNestingDepth: 20, maxHeadersSize: 32 * 1024 }).catch(() => undefined)
  if (mail === undefined) return undefined
  const { subject, text, html } = mail
  return { ...(subject !== undefined && { subject }), ...(text !== undefined && { text }), ...(html && { html }) }
}

const maxThreads = 4
/** Messages that wait for a thread; more are refused. */
const maxWaiting = 100
/** Threads that have nothing to do: they know the parser already, so that the next message needs no start. */
const idle: Worker[] = []
const waiting: (() => void)[] = []
let busy = 0

const parseInThread = async (raw: Uint8Array): Promise<ReadMail | undefined> => {
  if (busy >= maxThreads) {
    if (waiting.length >= maxWaiting) throw new Error('Too many large messages at once')
    // Whoever is woken takes the place of the one before.
    await new Promise<void>((next) => waiting.push(next))
  } else busy += 1
  try {
    return await parseIn(idle.pop() ?? newThread(), raw)
  } finally {
    const next = waiting.shift()
    if (next) next()
    else busy -= 1
  }
}

const newThread = (): Worker => new Worker(new URL(`./read-mail-thread${extname(import.meta.url)}`, import.meta.url))

const parseIn = (thread: Worker, raw: Uint8Array): Promise<ReadMail | undefined> =>
  new Promise<ReadMail | undefined>((resolve, reject) => {
    const end = (): void => {
      clearTimeout(tooLong)
      thread.off('message', answer).off('error', fail).off('exit', exited).unref()
    }
    const answer = (mail: ReadMail | undefined): void => {
      end()
      idle.push(thread)
      resolve(mail)
    }
    const fail = (error: Error): void => {
      end()
      void thread.terminate()
      reject(error)
    }
    const exited = (): void => fail(new Error('The thread that reads messages ended'))
    const tooLong = setTimeout(() => fail(new Error('The message takes too long to read')), maxMilliseconds)
    thread.on('message', answer).on('error', fail).on('exit', exited).ref()
    thread.postMessage(raw)
  })
