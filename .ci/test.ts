import { editions } from '../src/rules/rule.ts'
import { commandPart } from './test/command.ts'
import { features } from './test/features.ts'
import { nodeTests } from './test/node-tests.ts'
import { closingLine, type Part, partLine } from './test/part.ts'

/** What can be told without running the product: `npm run check` does only these. */
const checks = [
  () => commandPart('types', 'tsc', ['-p', '.']),
  () => commandPart('lint and format', 'biome', ['check']),
  () => nodeTests('house rules', ['.ci/checks/*.test.ts']),
]
const tests = [
  () => nodeTests('unit tests', ['{src,steps,bench,.ci/test}/**/*.test.ts', 'examples/better-auth/adapter/*.test.ts']),
  ...editions.map((edition) => () => features(edition)),
]

const parts: Part[] = []
for (const run of process.argv.includes('--checks') ? checks : [...checks, ...tests]) {
  const started = performance.now()
  const part = await run()
  parts.push(part)
  process.stdout.write(`${partLine(part, performance.now() - started)}\n`)
}
for (const { name, output } of parts) {
  if (output !== '') process.stdout.write(`\n--- ${name} ---\n${output}`)
}
process.stdout.write(`\n${closingLine(parts)}\n`)
process.exitCode = parts.some(({ failed }) => failed > 0) ? 1 : 0
