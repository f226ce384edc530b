import { execFileSync } from 'node:child_process'
import { commandPart } from './test/command.ts'

/** Files that differ from the last commit, new ones among them. */
const changed = [
  ['diff', '--name-only', '-z', '--diff-filter=d', 'HEAD'],
  ['ls-files', '-z', '--others', '--exclude-standard'],
].flatMap((args) => execFileSync('git', args, { encoding: 'utf8' }).split('\0').filter(Boolean))

const parts = await Promise.all([
  commandPart('types', [['tsc', '-p', '.']]),
  ...(changed.length > 0
    ? [commandPart('lint and format', [['biome', 'check', '--no-errors-on-unmatched', ...changed]])]
    : []),
])
for (const { output } of parts) process.stdout.write(output)
process.exitCode = parts.some(({ failed }) => failed > 0) ? 1 : 0
