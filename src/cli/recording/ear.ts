import type { Cassette } from '../../run/recording/cassette.ts'
import { startRecording } from '../../targets/recording/record.ts'
import { type PortRecording, portOrigin, recordPort } from '../../targets/recording/record-port.ts'
import type { Recorded } from '../../targets/recording/recorded.ts'
import { readUrl } from '../../targets/server-url.ts'
import type { Exchange } from '../../targets/target.ts'
import { UsageError } from '../../verdict/usage-error.ts'
import type { Course } from '../run/course.ts'
import type { RunOptions } from '../run/options.ts'

/** Where a recording listens. */
export type Ear = {
  readonly course: Pick<Course, 'target'>
  /** The target as the recording names it, once it is open. */
  target(): Pick<Cassette['target'], 'url' | 'controlUrl' | 'adapter'>
  /** What a case exchanged so far (`null`: outside of all cases); it is handed over once. */
  take(caseId: string | null): { readonly exchanges: readonly Recorded[]; readonly wire?: Exchange[][] }
  stop(): void
}

/** The ear for a target as the options name it. Throws a UsageError for the reference in process, which sends nothing. */
export const earFor = async (options: RunOptions): Promise<Ear> => {
  if (/^https?:/.test(options.target)) return earOnRequests(options)
  if (options.target !== 'reference') return earOnPort(options.target)
  throw new UsageError('--record keeps what goes to a server, and the reference runs in this process', {
    advice: 'Start `npx assay serve` and name its URL with --target.',
  })
}

/** On all requests of this process to the two planes of a server that speaks the contract. */
const earOnRequests = async ({ target, controlUrl }: RunOptions): Promise<Ear> => {
  const planes = { url: readUrl(target), controlUrl: controlUrl === undefined ? null : readUrl(controlUrl) }
  const urls = [planes.url, ...(planes.controlUrl === null ? [] : [planes.controlUrl])]
  const recording = await startRecording(urls.map((url) => new URL(url).origin))
  return {
    course: {},
    target: () => planes,
    take: (caseId) => ({ exchanges: recording.take(caseId) }),
    stop: recording.stop,
  }
}

/** On the port: an adapter has channels beside HTTP, such as messages and a clock. */
const earOnPort = (file: string): Ear => {
  let recording: PortRecording | undefined
  return {
    course: {
      target: async (open) => {
        recording = recordPort(await open())
        return recording.target
      },
    },
    target: () => ({
      url: recording?.target.url ?? portOrigin,
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
