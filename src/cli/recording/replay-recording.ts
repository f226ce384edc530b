import { ConfigurationError } from '../../input/configuration-error.ts'
import { stderr } from '../../output/terminal.ts'
import { type Cassette, type CassetteLine, cassetteFiles } from '../../recording/cassette.ts'
import { startReplay, type UnrecordedRequest } from '../../recording/http-replay.ts'
import { readCassette, readCassetteLines } from '../../recording/read-cassette.ts'
import { targetOrigin } from '../../recording/record-target.ts'
import { createReplayQueues, type ReplayQueues } from '../../recording/replay-queues.ts'
import { createReplayTarget } from '../../recording/replay-target.ts'
import { currentCaseId } from '../../rules/renamed-cases.ts'
import { fingerprintOf } from '../../verdict/baseline/fingerprint.ts'
import type { CaseResult } from '../../verdict/result.ts'
import { type ExitCode, exitCodes } from '../exit-code.ts'
import type { RunCommandOptions } from '../run/options.ts'
import { runFromOptions } from '../run/run-from-options.ts'
import type { RunHooks } from '../run/run-hooks.ts'
import { aroundCase } from './around-case.ts'
import { withinLimits } from './work-limits.ts'

/**
 * Repeats the run of a recording without its server: same cases, same verdicts, same reports. `options` are those of
 * the reports; everything else is as it was recorded. Throws a ConfigurationError for a recording that does not fit
 * this version of the features.
 */
export const replayRecording = async (folder: string, options: RunCommandOptions): Promise<ExitCode> => {
  const head = readCassette(folder)
  const lines = await readCassetteLines(folder)
  const queues = createReplayQueues(lines, head.target.controlUrl ?? undefined)
  const replay = head.target.adapter
    ? replayPort(head.target, queues, lines)
    : await replayRequests(head.target, queues)
  const recorded = new Map(lines.flatMap((line) => (line.case === null ? [] : [[line.case, line] as const])))
  const differing: string[] = []
  try {
    const code = await runFromOptions(head.selectors, recordedRunOptions(folder, options, head), {
      ...replay.hooks,
      begin: (_, { featuresDigest }) => assertSameFeatures(folder, head, featuresDigest),
      around: aroundCase(head.chance),
      pause: async () => undefined,
      // Nobody is there to be checked.
      checks: false,
      mayRerun: (id) => queues.remaining(id) > 0,
      onCase: (finished) => {
        if (differs(recorded.get(finished.id), finished)) differing.push(finished.id)
      },
    })
    const unused = [...recorded.keys()].filter((id) => !differing.includes(id) && queues.remaining(id) > 0)
    for (const line of discrepancyLines(differing, unused, replay.unrecorded.length)) stderr.print(line)
    return differing.length > 0 ? exitCodes.notReady : code
  } finally {
    replay.stop()
  }
}

type Replay = {
  readonly hooks: Pick<RunHooks, 'target'>
  readonly unrecorded: readonly UnrecordedRequest[]
  stop(): void
}

const replayRequests = async ({ url, controlUrl }: Cassette['target'], queues: ReplayQueues): Promise<Replay> => {
  const origins = [url, ...(controlUrl === null ? [] : [controlUrl])].map((one) => new URL(one).origin)
  return { hooks: {}, ...(await startReplay(queues, [...new Set(origins)])) }
}

/** The adapter is not even loaded. */
const replayPort = (
  { url, adapter }: Cassette['target'],
  queues: ReplayQueues,
  lines: readonly CassetteLine[],
): Replay => {
  const wireByCase = new Map(lines.map(({ case: id, wire }) => [id === null ? null : currentCaseId(id), wire ?? []]))
  const identity = { name: adapter?.name ?? '', ...(url === targetOrigin ? {} : { url }) }
  const { target, unrecorded } = createReplayTarget(identity, queues, (caseId) => wireByCase.get(caseId) ?? [])
  return { hooks: { target: async () => target }, unrecorded, stop: () => undefined }
}

const recordedRunOptions = (
  folder: string,
  options: RunCommandOptions,
  { target, options: recorded }: Cassette,
): RunCommandOptions => ({
  ...options,
  depth: 'full',
  ...withinLimits(folder, recorded),
  target: target.adapter?.file ?? target.url,
  recording: folder,
  sources: { target: `recording ${folder}` },
  ...(target.controlUrl === null ? {} : { controlUrl: target.controlUrl, controlToken: 'replayed' }),
  // Nothing leaves this process.
  iOwnThis: true,
})

const assertSameFeatures = (folder: string, { featuresDigest, version }: Cassette, currentDigest: string): void => {
  if (featuresDigest === currentDigest) return
  const place = { file: `${folder}/${cassetteFiles.head}`, field: 'featuresDigest' }
  throw new ConfigurationError(place, 'it was recorded with different features, which send different requests', {
    advice: `Replay it with assay ${version} as it was then, or record it again.`,
  })
}

const differs = (line: CassetteLine | undefined, finished: CaseResult): boolean =>
  line === undefined || line.outcome !== finished.outcome || line.fingerprint !== fingerprintOf(finished)

const discrepancyLines = (
  differing: readonly string[],
  unused: readonly string[],
  unrecorded: number,
): readonly string[] => [
  ...(differing.length === 0
    ? []
    : [
        `The verdicts of the replay and the recording differ for ${differing.length} scenarios: ${firstFew(differing)}`,
      ]),
  ...(unrecorded === 0 ? [] : [`${unrecorded} requests were not in the recording.`]),
  ...(unused.length === 0
    ? []
    : [`Recorded exchanges that the replay did not use, with the same verdict: ${firstFew(unused)}`]),
]

const firstFew = (ids: readonly string[]): string =>
  ids.length <= 5 ? ids.join(', ') : `${ids.slice(0, 5).join(', ')} and ${ids.length - 5} more`
