import { z } from 'zod'
import { readDeclaration } from '../http/wire/declaration.ts'
import type { Answer, AnswerTo, CommandOf, CommandType } from '../protocol/command.ts'
import type { ControlAnswerTo, ControlOf, ControlType } from '../protocol/control.ts'
import { discoveryPath } from '../protocol/declaration.ts'
import { createRedactor } from '../redaction/redactor.ts'
import { powers } from '../rules/rule.ts'
import { guardedAdapter } from '../targets/adapter/guarded-adapter.ts'
import { currentCase } from '../targets/case-context.ts'
import type { Sandbox, Target } from '../targets/target.ts'
import { TargetError, targetErrorCodes } from '../targets/target-error.ts'
import type { UnrecordedRequest } from './http-replay.ts'
import { targetOrigin, type WireExchanges } from './record-target.ts'
import type { ReplayQueues } from './replay-queues.ts'

export type ReplayTarget = {
  readonly target: Target
  /** The requests that are not in the recording, in their order. */
  readonly unrecorded: readonly UnrecordedRequest[]
}

/** Longest wait for an answer, in milliseconds; all of them are at hand. */
const timeout = 5_000

/**
 * A target that answers from a recording of its commands, without a server or an adapter. `wireOf` returns the recorded
 * HTTP exchanges of a case. It throws a TargetError for a command that the recording does not have, and for one that
 * failed then.
 */
export const createReplayTarget = (
  { name, url }: { readonly name: string; readonly url?: string },
  queues: ReplayQueues,
  wireOf: (caseId: string) => WireExchanges,
): ReplayTarget => {
  const unrecorded: UnrecordedRequest[] = []
  const opened = new Map<string | undefined, number>()
  const replayResponse = (method: string, path: string, body: unknown): unknown => {
    const caseId = currentCase()
    const recorded = queues.takeResponse(caseId, { method, origin: targetOrigin, path, body: throughJson(body) })
    if (recorded?.status === 200) return recorded.answer
    if (recorded) throw failureIn(recorded.answer)
    unrecorded.push({ caseId, method, path })
    throw new TargetError('unreachable', 'the recording has no answer to this')
  }
  const target: Target = {
    name,
    kind: 'adapter',
    ...(url === undefined ? {} : { url }),
    async describe() {
      const declaration = readDeclaration(replayResponse('GET', discoveryPath, null))
      if (!('problem' in declaration)) return declaration
      throw new TargetError('not-the-contract', `the recorded declaration is malformed at ${declaration.problem}`)
    },
    async open(options) {
      const caseId = currentCase()
      const count = (opened.get(caseId) ?? 0) + 1
      opened.set(caseId, count)
      const path = `/sandboxes/${count}`
      const opening = openedSchema.parse(replayResponse('OPEN', path, options ?? null))
      const wire = (caseId === undefined ? [] : wireOf(caseId))[count - 1] ?? []
      return replaySandbox(opening, wire, (method, body) => replayResponse(method, path, body))
    },
    close: async () => undefined,
  }
  return { target: guardedAdapter(target, 'in the recording', timeout), unrecorded }
}

/** Not checked here: the guard around the target refuses answers that the command does not have. */
const replaySandbox = (
  { id, distorts }: z.infer<typeof openedSchema>,
  exchanges: Sandbox['exchanges'],
  replayResponse: (method: string, body: unknown) => unknown,
): Sandbox => {
  const redactor = createRedactor()
  const learn = (value: unknown): void => redactor.learn(JSON.stringify(value))
  return {
    id,
    async send<T extends CommandType>(command: CommandOf<T>) {
      learn(command)
      const answer = replayResponse('SEND', command)
      learn(answer)
      return answer as AnswerTo<T>
    },
    async control<T extends ControlType>(command: ControlOf<T>) {
      learn(command)
      const answer = replayResponse('CONTROL', command)
      learn(answer)
      return answer as ControlAnswerTo<T>
    },
    ...(distorts && {
      async sendTampered(command, { field, raw }) {
        learn(command)
        const { status, told: answer } = tamperedSchema.parse(
          replayResponse('DISTORT', { command, distorted: { [field]: raw ?? null } }),
        )
        return { status, ...(answer === null ? {} : { answer: answer as Answer }) }
      },
    }),
    redact: (sentence) => redactor.text(sentence),
    exchanges,
    close: async () => undefined,
  }
}

const openedSchema = z.object({ id: z.string(), distorts: z.boolean() })
const tamperedSchema = z.object({ status: z.int(), told: z.unknown() })
const failureSchema = z.object({
  failure: z.enum(targetErrorCodes),
  sentence: z.string(),
  advice: z.string().exactOptional(),
  power: z.enum(powers).exactOptional(),
})

const failureIn = (answer: unknown): TargetError => {
  const { failure, sentence, ...details } = failureSchema.parse(answer)
  return new TargetError(failure, sentence, details)
}

/** With the pseudonyms of the recording. */
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
