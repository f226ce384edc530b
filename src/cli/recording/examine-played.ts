import { type Cassette, type CassetteLine, cassetteFiles } from '../../run/recording/cassette.ts'
import { readCassette, readCassetteLines } from '../../run/recording/read-cassette.ts'
import { inCase, seededChance } from '../../targets/case-scope.ts'
import { play, type Unrecorded } from '../../targets/recording/play.ts'
import { playedTarget } from '../../targets/recording/played-target.ts'
import { portOrigin } from '../../targets/recording/record-port.ts'
import { createTape, type Tape } from '../../targets/recording/tape.ts'
import { isLoopback } from '../../targets/server-url.ts'
import { fingerprintOf } from '../../verdict/baseline/fingerprint.ts'
import { ConfigurationError } from '../../verdict/configuration-error.ts'
import type { CaseResult } from '../../verdict/result.ts'
import { type ExitCode, exitCodes } from '../exit-code.ts'
import type { Course } from '../run/course.ts'
import { examine } from '../run/examine.ts'
import type { RunOptions } from '../run/options.ts'

/**
 * The run of a recording once more, with nobody at the other end: same cases, same verdicts, same reports. `options` are
 * those of the reports; everything else is as it was recorded. Throws a ConfigurationError for a recording that does not
 * fit this version of the features.
 */
export const examinePlayed = async (folder: string, options: RunOptions): Promise<ExitCode> => {
  const head = readCassette(folder)
  const lines = await readCassetteLines(folder)
  const tape = createTape(lines, head.target.controlUrl ?? undefined)
  const playing = head.target.adapter ? playPort(head.target, tape, lines) : await playRequests(head.target, tape)
  const recorded = new Map(lines.flatMap((line) => (line.case === null ? [] : [[line.case, line] as const])))
  const others: string[] = []
  try {
    const code = await examine(head.selectors, asRecorded(options, head), {
      ...playing.course,
      begin: (_, { featuresDigest }) => refuseOtherFeatures(folder, head, featuresDigest),
      around: (id, work) => inCase({ caseId: id, chance: seededChance(head.chance, id) }, work),
      pause: async () => undefined,
      onCase: (finished) => {
        if (differs(recorded.get(finished.id), finished)) others.push(finished.id)
      },
    })
    const left = [...recorded.keys()].filter((id) => !others.includes(id) && tape.left(id) > 0)
    for (const line of lacks(others, left, playing.unrecorded.length)) process.stderr.write(`${line}\n`)
    return others.length > 0 ? exitCodes.notReady : code
  } finally {
    playing.stop()
  }
}

type Playing = {
  readonly course: Pick<Course, 'target'>
  readonly unrecorded: readonly Unrecorded[]
  stop(): void
}

const playRequests = async ({ url, controlUrl }: Cassette['target'], tape: Tape): Promise<Playing> => {
  const origins = [url, ...(controlUrl === null ? [] : [controlUrl])].map((one) => new URL(one).origin)
  return { course: {}, ...(await play(tape, [...new Set(origins)])) }
}

/** The adapter is not even loaded. */
const playPort = ({ url, adapter }: Cassette['target'], tape: Tape, lines: readonly CassetteLine[]): Playing => {
  const wires = new Map(lines.map(({ case: id, wire }) => [id, wire ?? []]))
  const named = { name: adapter?.name ?? '', ...(url === portOrigin ? {} : { url }) }
  const { target, unrecorded } = playedTarget(named, tape, (caseId) => wires.get(caseId) ?? [])
  return { course: { target: async () => target }, unrecorded, stop: () => undefined }
}

const asRecorded = (options: RunOptions, { target, options: kept }: Cassette): RunOptions => ({
  ...options,
  ...kept,
  target: target.adapter?.file ?? target.url,
  ...(target.controlUrl === null ? {} : { controlUrl: target.controlUrl, controlToken: 'replayed' }),
  // Nothing leaves this process; the flag stands in the commands of the report only where it would be asked for.
  iOwnThis: !target.adapter && [target.url, target.controlUrl].some((url) => url !== null && !isLoopback(url)),
})

const refuseOtherFeatures = (folder: string, { featuresDigest, version }: Cassette, now: string): void => {
  if (featuresDigest === now) return
  const place = { file: `${folder}/${cassetteFiles.head}`, field: 'featuresDigest' }
  throw new ConfigurationError(place, 'it was recorded with other features, which ask other things', {
    advice: `Play it with assay ${version} as it was then, or record again.`,
  })
}

const differs = (line: CassetteLine | undefined, finished: CaseResult): boolean =>
  line === undefined || line.outcome !== finished.outcome || line.fingerprint !== fingerprintOf(finished)

const lacks = (others: readonly string[], left: readonly string[], unrecorded: number): readonly string[] => [
  ...(others.length === 0
    ? []
    : [`The replay came to another verdict than the recording on ${others.length} scenarios: ${some(others)}`]),
  ...(unrecorded === 0 ? [] : [`${unrecorded} requests were not in the recording.`]),
  ...(left.length === 0 ? [] : [`Recorded exchanges that nobody asked for, same verdict: ${some(left)}`]),
]

const some = (ids: readonly string[]): string =>
  ids.length <= 5 ? ids.join(', ') : `${ids.slice(0, 5).join(', ')} and ${ids.length - 5} more`
