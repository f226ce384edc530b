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
 * The subject and the bodies of a message (RFC 5322, MIME); undefined where it is none. Larger ones are read in a thread of
 * their own, which is ended after five seconds: some take the parser time by the square of their size.
 * Rejects then, and where eight are being read already.
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

const maxThreads = 8
let threads = 0

const parseInThread = (raw: Uint8Array): Promise<ReadMail | undefined> =>
  new Promise((resolve, reject) => {
    if (threads >= maxThreads) throw new Error('Too many large messages at once')
    threads += 1
    const thread = new Worker(new URL(`./read-mail-thread${extname(import.meta.url)}`, import.meta.url), {
      workerData: raw,
    })
    const tooLong = setTimeout(() => {
      void thread.terminate()
      reject(new Error('The message takes too long to read'))
    }, maxMilliseconds)
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', () => {
      threads -= 1
      clearTimeout(tooLong)
    })
  })
