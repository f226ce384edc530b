import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { executed, type Part } from './part.ts'
import { showProgress } from './progress.ts'
import { sharedProcesses } from './shared-processes.ts'

/** Longest that one process of tests may take, in milliseconds, unless told otherwise. */
const limit = 10 * 60_000

/** Each file is a process, and they load mostly the same modules: half of what all of them would cost. */
process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'assay-test-cache')

/** Runs test files, each in a process of its own, with the test runner of Node. Of the green ones nothing is shown. */
export const nodeTests = (name: string, globPatterns: readonly string[], timeout: number = limit): Promise<Part> =>
  runTests(name, { globPatterns: [...globPatterns], timeout })

/** The same with few processes, in which most of the files come one after the other. */
export const sharedNodeTests = async (name: string, globPatterns: readonly string[]): Promise<Part> => {
  const { files, remove } = await sharedProcesses(process.cwd(), globPatterns)
  try {
    return await runTests(name, { files, timeout: limit })
  } finally {
    await remove()
  }
}

/** One process more than there are cores: some tests wait for a clock or a socket. */
const concurrency = availableParallelism() + 1

const runTests = async (
  name: string,
  options: Pick<NonNullable<Parameters<typeof run>[0]>, 'globPatterns' | 'files' | 'timeout'>,
): Promise<Part> => {
  const shown: object[] = []
  const skipped: string[] = []
  let [ended, passed, failed] = [0, 0, 0]
  const end = showProgress(name, () => `${ended} tests ended`)
  for await (const event of run({ ...options, concurrency })) {
    if (event.type === 'test:fail' || event.type === 'test:stdout' || event.type === 'test:stderr') shown.push(event)
    if (event.type === 'test:pass' || event.type === 'test:fail') {
      ended += 1
      const { skip, todo } = event.data
      if (skip !== undefined || todo !== undefined) skipped.push(`${event.data.name}: ${skip ?? todo}`)
    }
    if (event.type === 'test:summary' && event.data.file === undefined) {
      passed = event.data.counts.passed
      failed = event.data.counts.tests - passed - event.data.counts.skipped - event.data.counts.todo
    }
  }
  end()
  const output = failed === 0 ? '' : await text(Readable.from(shown).compose(new spec()))
  return executed({ name, passed, failed, skipped, output })
}
