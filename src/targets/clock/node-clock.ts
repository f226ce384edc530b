import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { offsetFileClock } from './offset-file.ts'
import type { ClockFactory } from './target-clock.ts'

const isCompiled = import.meta.url.endsWith('.js')
/** The command that starts a server on Node by hand: `node --import assay-conformance/clock-preload server.js`. */
export const preloadUrl = new URL(isCompiled ? './clock-preload.js' : './clock-preload.ts', import.meta.url).href

/**
 * The clock of a server on Node, moved by a preload: `Date` in the server, its worker threads and child processes.
 * Other sources of time are not moved: timers, performance.now, the Date header, databases, and worker threads made
 * from a text of CommonJS, which start before the preload.
 */
export const nodeClock = (): ClockFactory => (folder) =>
  offsetFileClock(folder, {
    env: (file) => ({
      ASSAY_CLOCK_FILE: file,
      ASSAY_CLOCK_LOADED: loadedFile(folder),
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${preloadUrl}`.trim(),
    }),
    doubt: async () => (existsSync(loadedFile(folder)) ? undefined : 'did not load the preload (NODE_OPTIONS)'),
  })

/** The file that the preload writes where it is loaded. */
const loadedFile = (folder: string): string => join(folder, 'clock-loaded')
