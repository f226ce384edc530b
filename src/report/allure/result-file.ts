import { extname } from 'node:path'
import type { AllureReport } from '@allurereport/core'

/** What the generator reads: a file of results. */
type ResultFile = Parameters<AllureReport['readResult']>[0]

const types: Readonly<Record<string, string>> = { '.json': 'application/json', '.html': 'text/html' }

/** A result from memory: the generator's own way, a stream for each of thousands of files, takes most of the time of a report. */
export const resultFile = (name: string, content: string): ResultFile => ({
  getOriginalFileName: () => name,
  getExtension: () => extname(name),
  getContentType: () => types[extname(name)],
  getContentLength: () => Buffer.byteLength(content),
  asJson: async () => JSON.parse(content),
  asUtf8String: async () => content,
  asBuffer: async () => Buffer.from(content),
  writeTo: () => Promise.reject(new Error('results are in memory only')),
  readContent: async () => undefined,
})
