import { globSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * Test files with a process of their own: they run the whole suite or other processes, so they take long and go beside
 * each other; or they change what all tests of a process share, such as its folder, its event loop, its time or what its requests
 * meet.
 */
const alone = [
  '.ci/package/*.test.ts',
  'bench/soak/*.test.ts',
  'src/cli/end-to-end/{bad-adapter,contract-defects,crash-safety,inbox,interrupt,late-errors,loaded-packages,secret-canaries}.test.ts',
  'src/cli/init/facades.test.ts',
  'src/cli/run/check-cache.test.ts',
  'src/http/msw.test.ts',
  'src/proof/{check-of-faults,parameter-sets}.test.ts',
  'src/proof/declarations/case-reads.test.ts',
  'src/proof/null-targets/null-targets.test.ts',
  'src/proof/runs/*.test.ts',
  'src/run/execution/{documents-of-a-run,parity-of-features,three-ways}.test.ts',
  'src/targets/adapter/server/*.test.ts',
  'src/targets/transport/event-loop.test.ts',
  'steps/support/world/{clock,people}.test.ts',
]

/**
 * The test files of these patterns, those with a process of their own first. All others are imported by a few files in a
 * new folder, two for each core: starting a process and loading the same modules for each takes longer than their tests.
 * The folder is in the way until `remove` is called.
 */
export const sharedProcesses = async (
  root: string,
  patterns: readonly string[],
): Promise<{ readonly files: readonly string[]; readonly remove: () => Promise<void> }> => {
  const long = globSync(alone, { cwd: root }).sort()
  const short = globSync([...patterns], { cwd: root }).filter((file) => !long.includes(file))
  const folder = await mkdtemp(join(tmpdir(), 'assay-tests-'))
  const files = groups(short.sort(), 2 * availableParallelism()).map(async (group, at) => {
    const file = join(folder, `${at + 1}.test.mjs`)
    const imports = group.map((name) => `await import(${JSON.stringify(pathToFileURL(join(root, name)).href)})\n`)
    await writeFile(file, imports.join(''))
    return file
  })
  return {
    files: [...long.map((name) => join(root, name)), ...(await Promise.all(files))],
    remove: () => rm(folder, { recursive: true }),
  }
}

/** Neighbours stay together, since they load the same modules. */
const groups = (files: readonly string[], count: number): readonly (readonly string[])[] => {
  const size = Math.ceil(files.length / count)
  return Array.from({ length: count }, (_, at) => files.slice(at * size, (at + 1) * size)).filter(
    ({ length }) => length > 0,
  )
}
