import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { cleanEnvironment } from './consumers/clean-environment.ts'
import { runCommand } from './test/command.ts'
import { nodeTests } from './test/node-tests.ts'
import type { Part } from './test/part.ts'
import { runParts } from './test/parts.ts'

/**
 * The third-party servers, each with the packages of its own lock file, driven through its adapter over a real
 * socket, and the facades in the languages that are installed: `npm run examples`. What a machine lacks (exit code 3,
 * with the sentence) is reported and not counted.
 */
const root = join(import.meta.dirname, '..')
const notReady = 3

const example = async (name: string): Promise<Part> => {
  const cwd = join(root, 'examples', name)
  const commands: readonly (readonly [string, ...string[]])[] = [
    ...(existsSync(join(cwd, 'node_modules')) ? [] : [['npm', 'ci', '--no-audit', '--no-fund'] as const]),
    [join(root, 'node_modules', '.bin', 'tsc'), '-p', '.'],
    [process.execPath, 'try.ts'],
  ]
  for (const [program, ...args] of commands) {
    const { code, output } = await runCommand(program, args, { cwd, env: cleanEnvironment })
    if (code === notReady) return { name, passed: 0, failed: 0, skipped: [output.trim()], output: '' }
    if (code !== 0)
      return { name, passed: 0, failed: 1, skipped: [], output: `${output}${program} ${args[0]} failed.\n` }
  }
  return { name, passed: 1, failed: 0, skipped: [], output: '' }
}

/** The facades are run by more areas than in `npm test`. */
process.env.ASSAY_WHOLE = '1'

await runParts([
  ...['better-auth', 'parse-server'].map((name) => () => example(name)),
  () => nodeTests('facades', ['src/cli/init/facades.test.ts']),
])
