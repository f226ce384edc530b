import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { executed, type Part } from './part.ts'

/** Longest that one test file may take, in milliseconds, unless told otherwise. */
const limit = 3 * 60_000

/** Each file is a process, and they load mostly the same modules: half of what all of them would cost. */
process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'assay-test-cache')

/** Runs test files, each in a process of its own, with the test runner of Node. Of the green ones nothing is shown. */
export const nodeTests = async (
  name: string,
  globPatterns: readonly string[],
  timeout: number = limit,
): Promise<Part> => {
  const shown: object[] = []
  const skipped: string[] = []
  let [passed, failed] = [0, 0]
  for await (const event of run({ globPatterns, concurrency: availableParallelism(), timeout })) {
    if (event.type === 'test:fail' || event.type === 'test:stdout' || event.type === 'test:stderr') shown.push(event)
    if (event.type === 'test:pass' || event.type === 'test:fail') {
      const { skip, todo } = event.data
      if (skip !== undefined || todo !== undefined) skipped.push(`${event.data.name}: ${skip ?? todo}`)
    }
    if (event.type === 'test:summary' && event.data.file === undefined) {
      passed = event.data.counts.passed
      failed = event.data.counts.tests - passed - event.data.counts.skipped - event.data.counts.todo
    }
  }
  const output = failed === 0 ? '' : await text(Readable.from(shown).compose(new spec()))
  return executed({ name, passed, failed, skipped, output })
}
