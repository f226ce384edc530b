import { UsageError } from '../../input/usage-error.ts'
import { shellCommand } from '../../output/shell-command.ts'
import type { Cassette } from '../../recording/cassette.ts'
import { startRecording } from '../../recording/http-recording.ts'
import { recordTarget, type TargetRecording, targetOrigin } from '../../recording/record-target.ts'
import type { RecordedExchange } from '../../recording/recorded-exchange.ts'
import type { Exchange } from '../../targets/target.ts'
import { parseServerUrl } from '../../targets/transport/server-url.ts'
import type { RunCommandOptions } from '../run/options.ts'
import type { RunHooks } from '../run/run-hooks.ts'

/** What a recorder observes. */
export type Recorder = {
  readonly hooks: Pick<RunHooks, 'target'>
  /** The target as the recording names it, once it is open. */
  target(): Pick<Cassette['target'], 'url' | 'controlUrl' | 'adapter'>
  /** The exchanges of a case since the last call (`null`: outside of all cases). */
  take(caseId: string | null): { readonly exchanges: readonly RecordedExchange[]; readonly wire?: Exchange[][] }
  stop(): void
}

/** The recorder for the chosen target. Throws a UsageError for the reference in process, which sends nothing. */
export const recorderFor = async (options: RunCommandOptions): Promise<Recorder> => {
  if (/^https?:/.test(options.target)) return requestRecorder(options)
  if (options.target !== 'reference') return portRecorder(options.target)
  throw new UsageError('--record needs a server, but the reference runs in this process', {
    advice: shellCommand`Start it with npx assay serve and pass its URL with --target.`,
  })
}

/** Records all requests to the two planes of a server that speaks the contract. */
const requestRecorder = ({ target, controlUrl }: RunCommandOptions): Recorder => {
  const planes = {
    url: parseServerUrl(target),
    controlUrl: controlUrl === undefined ? null : parseServerUrl(controlUrl),
  }
  const urls = [planes.url, ...(planes.controlUrl === null ? [] : [planes.controlUrl])]
  const recording = startRecording(urls.map((url) => new URL(url).origin))
  return {
    hooks: {},
    target: () => planes,
    take: (caseId) => ({ exchanges: recording.take(caseId) }),
    stop: recording.stop,
  }
}

/** Records commands: an adapter has channels beside HTTP, such as messages and a clock. */
const portRecorder = (file: string): Recorder => {
  let recording: TargetRecording | undefined
  return {
    hooks: {
      target: async (open) => {
        recording = recordTarget(await open())
        return recording.target
      },
    },
    target: () => ({
      url: recording?.target.url ?? targetOrigin,
      controlUrl: null,
      adapter: { file, name: recording?.target.name ?? file },
    }),
    take: (caseId) => {
      const { exchanges = [], wire = [] } = recording?.take(caseId) ?? {}
      return { exchanges, wire: wire.map((sandbox) => [...sandbox]) }
    },
    stop: () => undefined,
  }
}
