import { discoveryPath } from '../protocol/declaration.ts'
import { currentCase } from '../targets/case-context.ts'
import type { Exchange, Sandbox, Target } from '../targets/target.ts'
import { asTargetError, type TargetError } from '../targets/target-error.ts'
import type { RecordedExchange } from './recorded-exchange.ts'

/** The origin of a recorded target in its recording; no such name exists (RFC 6761 section 6.4). */
export const targetOrigin = 'http://port.invalid'

/** The exchanges of each sandbox that a case opened, in the order of their opening; redacted. */
export type WireExchanges = readonly (readonly Exchange[])[]

export type TargetRecording = {
  /** The target, with every command recorded. */
  readonly target: Target
  /**
   * The recorded commands of a case since the last call (`null`: outside of all cases), in the order in which they
   * began, and their HTTP exchanges.
   */
  take(caseId: string | null): { readonly exchanges: readonly RecordedExchange[]; readonly wire: WireExchanges }
}

type CaseRecord = { readonly calls: (RecordedExchange | undefined)[]; readonly sandboxes: Sandbox[]; opened: number }

/**
 * Records the commands that a target gets and its answers, for a server with its own API and channels: verdicts depend
 * only on commands and answers, whatever an adapter sends, reads, starts or waits for.
 */
export const recordTarget = (target: Target): TargetRecording => {
  const cases = new Map<string | null, CaseRecord>()
  const currentRecord = (): CaseRecord => {
    const id = currentCase() ?? null
    const recordedSandbox = cases.get(id) ?? { calls: [], sandboxes: [], opened: 0 }
    cases.set(id, recordedSandbox)
    return recordedSandbox
  }
  const recordCall = async <A>(
    method: string,
    path: string,
    body: unknown,
    call: () => Promise<A>,
    recordedAnswer: (answer: A) => unknown = (answer) => answer,
  ): Promise<A> => {
    const { calls } = currentRecord()
    const at = calls.push(undefined) - 1
    const store = (status: number, answer: unknown): void => {
      calls[at] = { method, origin: targetOrigin, path, body, status, headers: {}, answer }
    }
    try {
      const answer = await call()
      store(200, recordedAnswer(answer))
      return answer
    } catch (error) {
      const failure = asTargetError(error)
      if (failure) store(500, failureOf(failure))
      throw error
    }
  }
  const recordedSandbox = (sandbox: Sandbox, path: string): Sandbox => {
    const { sendTampered } = sandbox
    return {
      id: sandbox.id,
      send: (command) => recordCall('SEND', path, command, () => sandbox.send(command)),
      control: (command) => recordCall('CONTROL', path, command, () => sandbox.control(command)),
      ...(sendTampered && {
        sendTampered: (command, tampering) =>
          recordCall(
            'DISTORT',
            path,
            { command, distorted: { [tampering.field]: tampering.raw ?? null } },
            () => sendTampered.call(sandbox, command, tampering),
            ({ status, answer }) => ({ status, told: answer ?? null }),
          ),
      }),
      redact: (sentence) => sandbox.redact?.(sentence) ?? sentence,
      get exchanges() {
        return sandbox.exchanges
      },
      close: () => sandbox.close(),
    }
  }
  return {
    target: {
      ...target,
      describe: () => recordCall('GET', discoveryPath, null, () => target.describe()),
      async open(options) {
        const record = currentRecord()
        record.opened += 1
        const path = `/sandboxes/${record.opened}`
        const open = () => target.open(options)
        const sandbox = await recordCall('OPEN', path, options ?? null, open, ({ id, sendTampered }) => ({
          id,
          distorts: sendTampered !== undefined,
        }))
        record.sandboxes.push(sandbox)
        return recordedSandbox(sandbox, path)
      },
      close: () => target.close(),
    },
    take(caseId) {
      const { calls, sandboxes }: Pick<CaseRecord, 'calls' | 'sandboxes'> = cases.get(caseId) ?? {
        calls: [],
        sandboxes: [],
      }
      cases.delete(caseId)
      return {
        exchanges: calls.filter((one) => one !== undefined),
        wire: sandboxes.map(({ exchanges }) => exchanges),
      }
    },
  }
}

/** None of these names is that of a secret field, as `code` would be. */
const failureOf = ({ code, message, advice, power }: TargetError) => ({
  failure: code,
  sentence: message,
  ...(advice === undefined ? {} : { advice }),
  ...(power === undefined ? {} : { power }),
})
