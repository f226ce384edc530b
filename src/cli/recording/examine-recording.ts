import { randomBytes } from 'node:crypto'
import { type Cassette, cassetteSchema } from '../../run/recording/cassette.ts'
import { type CassetteWriter, writeCassette } from '../../run/recording/write-cassette.ts'
import { inCase, seededChance } from '../../targets/case-scope.ts'
import { type Recording, startRecording } from '../../targets/recording/record.ts'
import { createVeil } from '../../targets/recording/veil.ts'
import { readUrl } from '../../targets/server-url.ts'
import { fingerprintOf } from '../../verdict/baseline/fingerprint.ts'
import type { CaseResult } from '../../verdict/result.ts'
import { UsageError } from '../../verdict/usage-error.ts'
import type { ExitCode } from '../exit-code.ts'
import { version } from '../home.ts'
import { examine } from '../run/examine.ts'
import type { RunOptions } from '../run/options.ts'

/** A run whose exchanges are kept in a folder, case by case, as they end. */
export const examineRecording = async (
  selectors: readonly string[],
  options: RunOptions,
  folder: string,
): Promise<ExitCode> => {
  if (!/^https?:/.test(options.target)) {
    throw new UsageError('--record keeps what goes to a server that speaks the contract, so --target has to be a URL', {
      advice:
        'For the reference start `npx assay serve`. An adapter has channels beside HTTP that a recording cannot see.',
    })
  }
  const chance = randomBytes(16).toString('hex')
  const urls = [options.target, ...(options.controlUrl === undefined ? [] : [options.controlUrl])].map(readUrl)
  const recording = await startRecording(urls.map((url) => new URL(url).origin))
  let keep: ReturnType<typeof keeping> | undefined
  try {
    return await examine(selectors, options, {
      begin: ({ product, edition }, { featuresDigest }) => {
        const target = { product: product.name, edition, url: readUrl(options.target), controlUrl: urls[1] ?? null }
        const head: Cassette = {
          schema: cassetteSchema,
          recordedAt: new Date().toISOString(),
          version,
          featuresDigest,
          target,
          chance,
          selectors: [...selectors],
          options: kept(options),
        }
        keep = keeping(recording, writeCassette(folder, head))
        keep(null)
      },
      around: (id, work) => inCase({ caseId: id, chance: seededChance(chance, id) }, work),
      onCase: (finished) => keep?.(finished),
    })
  } finally {
    recording.stop()
  }
}

/** Writes what a case exchanged; `null` for what was exchanged outside of all cases. */
const keeping = (recording: Recording, writer: CassetteWriter): ((finished: CaseResult | null) => void) => {
  const veil = createVeil()
  return (finished) => {
    writer.append({
      case: finished?.id ?? null,
      outcome: finished?.outcome ?? null,
      fingerprint: finished === null ? null : fingerprintOf(finished),
      exchanges: veil
        .cover(recording.take(finished?.id ?? null))
        .map((one) => ({ ...one, headers: { ...one.headers } })),
    })
  }
}

/** The options that change what is asked. */
const kept = ({ tags, seed, shard, runs, timeLimit, wait }: RunOptions): Cassette['options'] => ({
  ...(tags === undefined ? {} : { tags }),
  ...(seed === undefined ? {} : { seed }),
  ...(shard === undefined ? {} : { shard }),
  ...(runs === undefined ? {} : { runs }),
  ...(timeLimit === undefined ? {} : { timeLimit }),
  ...(wait === undefined ? {} : { wait }),
})
