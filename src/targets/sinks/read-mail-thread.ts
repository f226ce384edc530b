import { parentPort, workerData } from 'node:worker_threads'
import { parseMail } from './read-mail.ts'

if (workerData instanceof Uint8Array) parentPort?.postMessage(await parseMail(workerData))
