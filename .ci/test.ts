import { editions } from '../src/rules/rule.ts'
import { commandPart } from './test/command.ts'
import { features } from './test/features.ts'
import { nodeTests, sharedNodeTests } from './test/node-tests.ts'
import { runParts } from './test/parts.ts'

/** The checks that do not run the product: `npm run check` runs only these. */
const checks = [
  () => commandPart('types', [['tsc', '-p', '.']]),
  () => commandPart('lint and format', [['biome', 'check']]),
  () => nodeTests('house rules', ['.ci/checks/*.test.ts']),
]
/** One thread for a minute, while the others use both cores in turn. */
const prose = () => commandPart('prose', [['node', '.ci/prose/check.ts']])
const tests = [
  () =>
    sharedNodeTests('unit tests', [
      '{src,steps,bench,.ci/test,.ci/package,.ci/blind-batches}/**/*.test.ts',
      'examples/better-auth/adapter/*.test.ts',
    ]),
  () => features(editions),
  () => nodeTests('declarations of the day', ['.ci/declarations/day-*.ts']),
  () => commandPart('proof, a sample', [['node', 'bin/assay.js', 'prove', '--quick']]),
]

await runParts(process.argv.includes('--checks') ? [checks] : [checks, ...tests], [prose])
