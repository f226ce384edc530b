import { randomBytes } from 'node:crypto'
import { shellCommand } from '../../output/shell-command.ts'
import { stderr, stdout } from '../../output/terminal.ts'
import { discoveryPath } from '../../protocol/declaration.ts'
import { type Cassette, cassetteSchemaId } from '../../recording/cassette.ts'
import { createPseudonymizer } from '../../recording/pseudonymizer.ts'
import { type CassetteWriter, writeCassette } from '../../recording/write-cassette.ts'
import { fingerprintOf } from '../../verdict/baseline/fingerprint.ts'
import type { CaseResult } from '../../verdict/result.ts'
import type { ExitCode } from '../exit-code.ts'
import { version } from '../package-info.ts'
import type { RunCommandOptions } from '../run/options.ts'
import { depthOf } from '../run/prepare.ts'
import { runFromOptions } from '../run/run-from-options.ts'
import { aroundCase } from './around-case.ts'
import { type Recorder, recorderFor } from './recorder.ts'

/** A run whose exchanges are written to a folder, case by case, as they end. */
export const recordRun = async (
  selectors: readonly string[],
  options: RunCommandOptions,
  folder: string,
): Promise<ExitCode> => {
  const chance = randomBytes(16).toString('hex')
  const recorder = await recorderFor(options)
  let writeCase: ReturnType<typeof caseWriter> | undefined
  try {
    const code = await runFromOptions(selectors, options, {
      ...recorder.hooks,
      begin: ({ product, edition }, { featuresDigest }) => {
        const head: Cassette = {
          schema: cassetteSchemaId,
          recordedAt: new Date().toISOString(),
          version,
          featuresDigest,
          target: { product: product.name, edition, ...recorder.target() },
          chance,
          selectors: [...selectors],
          options: recordedOptions(options),
        }
        writeCase = caseWriter(recorder, writeCassette(folder, head))
        writeCase(null)
      },
      around: aroundCase(chance),
      onCase: (finished) => writeCase?.(finished),
    })
    const out = options.json ? stderr : stdout
    out.print(`Recording in ${folder}. To replay it without the server: ${shellCommand`npx assay replay ${folder}`}`)
    return code
  } finally {
    recorder.stop()
  }
}

/** Writes the exchanges of a case; of those outside of all cases (`null`) the declaration: a replay checks nobody. */
const caseWriter = (recorder: Recorder, writer: CassetteWriter): ((finished: CaseResult | null) => void) => {
  const pseudonymizer = createPseudonymizer()
  return (finished) => {
    const { exchanges: all, wire } = recorder.take(finished?.id ?? null)
    const exchanges = finished === null ? all.filter(({ path }) => path.endsWith(discoveryPath)) : all
    writer.append({
      case: finished?.id ?? null,
      outcome: finished?.outcome ?? null,
      fingerprint: finished === null ? null : fingerprintOf(finished),
      exchanges: pseudonymizer.pseudonymize(exchanges).map((one) => ({ ...one, headers: { ...one.headers } })),
      ...(wire && { wire: finished === null ? [] : wire }),
    })
  }
}

/** The options that change the requests. */
const recordedOptions = (options: RunCommandOptions): Cassette['options'] => {
  const { tags, seed, shard, runs, timeLimit, wait } = options
  return {
    depth: depthOf(options),
    ...(tags === undefined ? {} : { tags }),
    ...(seed === undefined ? {} : { seed }),
    ...(shard === undefined ? {} : { shard }),
    ...(runs === undefined ? {} : { runs }),
    ...(timeLimit === undefined ? {} : { timeLimit }),
    ...(wait === undefined ? {} : { wait }),
  }
}
