import { nodeTests } from './test/node-tests.ts'
import { runParts } from './test/parts.ts'

/** Tests of which `npm test` runs a share: all of them here. */
process.env.ASSAY_WHOLE = '1'

const files = [
  '.ci/declarations/day-*.ts',
  'bench/soak/transport-faults.test.ts',
  'src/proof/null-targets/null-targets.test.ts',
  'src/proof/check-of-faults.test.ts',
  'src/proof/parameter-sets.test.ts',
  'src/run/execution/documents-of-a-run.test.ts',
  'src/run/execution/parity-of-features.test.ts',
  'src/run/execution/three-ways.test.ts',
  'src/cli/end-to-end/contract-defects.test.ts',
]

await runParts(files.map((file) => () => nodeTests(file, [file], 20 * 60_000)))
