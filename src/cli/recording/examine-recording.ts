import { randomBytes } from 'node:crypto'
import { type Cassette, cassetteSchema } from '../../run/recording/cassette.ts'
import { type CassetteWriter, writeCassette } from '../../run/recording/write-cassette.ts'
import { inCase, seededChance } from '../../targets/case-scope.ts'
import { createVeil } from '../../targets/recording/veil.ts'
import { fingerprintOf } from '../../verdict/baseline/fingerprint.ts'
import type { CaseResult } from '../../verdict/result.ts'
import type { ExitCode } from '../exit-code.ts'
import { version } from '../home.ts'
import { examine } from '../run/examine.ts'
import type { RunOptions } from '../run/options.ts'
import { type Ear, earFor } from './ear.ts'

/** A run whose exchanges are kept in a folder, case by case, as they end. */
export const examineRecording = async (
  selectors: readonly string[],
  options: RunOptions,
  folder: string,
): Promise<ExitCode> => {
  const chance = randomBytes(16).toString('hex')
  const ear = await earFor(options)
  let keep: ReturnType<typeof keeping> | undefined
  try {
    return await examine(selectors, options, {
      ...ear.course,
      begin: ({ product, edition }, { featuresDigest }) => {
        const head: Cassette = {
          schema: cassetteSchema,
          recordedAt: new Date().toISOString(),
          version,
          featuresDigest,
          target: { product: product.name, edition, ...ear.target() },
          chance,
          selectors: [...selectors],
          options: kept(options),
        }
        keep = keeping(ear, writeCassette(folder, head))
        keep(null)
      },
      around: (id, work) => inCase({ caseId: id, chance: seededChance(chance, id) }, work),
      onCase: (finished) => keep?.(finished),
    })
  } finally {
    ear.stop()
  }
}

/** Writes what a case exchanged; `null` for what was exchanged outside of all cases. */
const keeping = (ear: Ear, writer: CassetteWriter): ((finished: CaseResult | null) => void) => {
  const veil = createVeil()
  return (finished) => {
    const { exchanges, wire } = ear.take(finished?.id ?? null)
    writer.append({
      case: finished?.id ?? null,
      outcome: finished?.outcome ?? null,
      fingerprint: finished === null ? null : fingerprintOf(finished),
      exchanges: veil.cover(exchanges).map((one) => ({ ...one, headers: { ...one.headers } })),
      ...(wire && { wire }),
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
