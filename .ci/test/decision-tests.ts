/** Folders of pure decisions: their tests use no process, socket, timer or environment. */
const decisionFolders = 'core|protocol|rules|verdict'

/** They share one process (`decisions.test.ts`): starting one for each takes eight times as long as the tests. */
export const decisionTests = `src/+(${decisionFolders})/**/*.test.ts`

/** All other tests of `src`, each file in a process of its own. */
export const otherTests = `src/!(${decisionFolders})/**/*.test.ts`
