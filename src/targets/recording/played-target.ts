import { z } from 'zod'
import { readDeclaration } from '../../http/declaration.ts'
import type { Answer, AnswerTo, CommandOf, CommandType } from '../../protocol/command.ts'
import type { ControlAnswerTo, ControlOf, ControlType } from '../../protocol/control.ts'
import { discoveryPath } from '../../protocol/declaration.ts'
import { powers } from '../../rules/rule.ts'
import { currentCase } from '../case-scope.ts'
import { guardedAdapter } from '../guarded-adapter.ts'
import { createRedactor } from '../redaction.ts'
import type { Sandbox, Target } from '../target.ts'
import { TargetError, targetErrorCodes } from '../target-error.ts'
import type { Unrecorded } from './play.ts'
import { type OnTheWire, portOrigin } from './record-port.ts'
import type { Tape } from './tape.ts'

export type PlayedTarget = {
  readonly target: Target
  /** What was asked for and is not in the recording, in its order. */
  readonly unrecorded: readonly Unrecorded[]
}

/** Longest wait for an answer, in milliseconds; all of them are there. */
const limit = 5_000

/**
 * A target that answers from a recording of its port; nobody is at the other end, and no adapter either. `wireOf` has what
 * went over the wire in a case. It throws a TargetError for what the recording does not have, as for what failed then.
 */
export const playedTarget = (
  { name, url }: { readonly name: string; readonly url?: string },
  tape: Tape,
  wireOf: (caseId: string) => OnTheWire,
): PlayedTarget => {
  const unrecorded: Unrecorded[] = []
  const opened = new Map<string | undefined, number>()
  const ask = (method: string, path: string, body: unknown): unknown => {
    const caseId = currentCase()
    const found = tape.answer(caseId, { method, origin: portOrigin, path, body: json(body) })
    if (found?.status === 200) return found.answer
    if (found) throw failureIn(found.answer)
    unrecorded.push({ caseId, method, path })
    throw new TargetError('unreachable', 'the recording has no answer to this')
  }
  const target: Target = {
    name,
    kind: 'adapter',
    ...(url === undefined ? {} : { url }),
    async describe() {
      const declaration = readDeclaration(ask('GET', discoveryPath, null))
      if (!('problem' in declaration)) return declaration
      throw new TargetError('not-the-contract', `the recorded declaration is malformed at ${declaration.problem}`)
    },
    async open(options) {
      const caseId = currentCase()
      const count = (opened.get(caseId) ?? 0) + 1
      opened.set(caseId, count)
      const path = `/sandboxes/${count}`
      const opening = openedForm.parse(ask('OPEN', path, options ?? null))
      const wire = (caseId === undefined ? [] : wireOf(caseId))[count - 1] ?? []
      return playedSandbox(opening, wire, (method, body) => ask(method, path, body))
    },
    close: async () => undefined,
  }
  return { target: guardedAdapter(target, 'in the recording', limit), unrecorded }
}

/** What the guard around the target refuses is not looked at here: answers that the command does not have. */
const playedSandbox = (
  { id, distorts }: z.infer<typeof openedForm>,
  exchanges: Sandbox['exchanges'],
  ask: (method: string, body: unknown) => unknown,
): Sandbox => {
  const redactor = createRedactor()
  const learn = (value: unknown): void => redactor.learn(JSON.stringify(value))
  return {
    id,
    async send<T extends CommandType>(command: CommandOf<T>) {
      learn(command)
      const answer = ask('SEND', command)
      learn(answer)
      return answer as AnswerTo<T>
    },
    async control<T extends ControlType>(command: ControlOf<T>) {
      learn(command)
      const answer = ask('CONTROL', command)
      learn(answer)
      return answer as ControlAnswerTo<T>
    },
    ...(distorts && {
      async sendDistorted(command, { field, raw }) {
        learn(command)
        const { status, told } = distortedForm.parse(ask('DISTORT', { command, distorted: { [field]: raw ?? null } }))
        return { status, ...(told === null ? {} : { answer: told as Answer }) }
      },
    }),
    hide: (sentence) => redactor.text(sentence),
    exchanges,
    close: async () => undefined,
  }
}

const openedForm = z.object({ id: z.string(), distorts: z.boolean() })
const distortedForm = z.object({ status: z.int(), told: z.unknown() })
const failureForm = z.object({
  failure: z.enum(targetErrorCodes),
  sentence: z.string(),
  advice: z.string().exactOptional(),
  power: z.enum(powers).exactOptional(),
})

const failureIn = (answer: unknown): TargetError => {
  const { failure, sentence, ...more } = failureForm.parse(answer)
  return new TargetError(failure, sentence, more)
}

/** As it reads in a recording. */
const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
