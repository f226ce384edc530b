import { offsetFileClock } from './offset-file.ts'
import type { ClockFactory } from './target-clock.ts'

const isCompiled = import.meta.url.endsWith('.js')
/** What a server on Node is started with by hand: `node --import assay-conformance/clock-preload server.js`. */
export const preloadUrl = new URL(isCompiled ? './clock-preload.js' : './clock-preload.ts', import.meta.url).href

/**
 * The clock of a server on Node, moved by a preload: `Date` in the server and in its worker threads and child
 * processes. What takes the time from elsewhere keeps it: timers, performance.now, the Date header, databases, and
 * worker threads made of a text of CommonJS, which begin too early.
 */
export const nodeClock = (): ClockFactory => (folder) =>
  offsetFileClock(folder, (file) => ({
    ASSAY_CLOCK_FILE: file,
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${preloadUrl}`.trim(),
  }))
