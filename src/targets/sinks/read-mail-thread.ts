import { parentPort } from 'node:worker_threads'
import { parseMail } from './read-mail.ts'

parentPort?.on('message', async (raw: unknown) => {
  parentPort?.postMessage(raw instanceof Uint8Array ? await parseMail(raw) : undefined)
})
