import { z } from 'zod'
import { controlRouteTable } from '../../http/routes/control-route-table.ts'
import { routeOf } from '../../http/routes/route-table.ts'
import { readDeclaration } from '../../http/wire/declaration.ts'
import { issueText, quoteText } from '../../http/wire/quote-text.ts'
import type { CommandType } from '../../protocol/command.ts'
import type { ControlType } from '../../protocol/control.ts'
import { refusals } from '../../protocol/refusal.ts'
import type { Sandbox, Target } from '../target.ts'
import { TargetError } from '../target-error.ts'
import { guardCall } from './guard-call.ts'
import { refuseOldNames } from './renamed.ts'

/** Time for an adapter to describe, open or close something, in milliseconds, where the time for a command is not longer. */
const minStartTimeout = 60_000

/**
 * Guards the code of an adapter: whatever it throws, however long it takes, and every answer outside of the protocol
 * becomes a TargetError of kind adapter; a TargetError stays as it is. `timeout` is the time for one command, in
 * milliseconds; it is longer while the server goes on answering.
 */
export const guardedAdapter = (target: Target, file: string, timeout: number): Target => {
  const startTimeout = Math.max(minStartTimeout, timeout)
  const guard = <A>(what: string, code: () => A | Promise<A>, callTimeout = timeout): Promise<A> =>
    guardCall(file, what, code, callTimeout)
  return {
    ...target,
    kind: 'adapter',
    name: typeof target.name === 'string' && target.name !== '' ? target.name : 'adapter',
    async describe() {
      const declaration = readDeclaration(await guard('describe', () => target.describe(), startTimeout))
      if (!('problem' in declaration)) return declaration
      throw new TargetError(
        'adapter-failed',
        `the declaration of the adapter ${file} ${declaration.contradicts ? 'contradicts itself:' : 'is malformed at'} ${declaration.problem}`,
      )
    },
    async open(options) {
      const sandbox = await guard('open', () => target.open(options), startTimeout)
      if (isSandbox(sandbox)) {
        refuseOldNames(file, 'sandbox', sandbox)
        return guardedSandbox(sandbox, file, guard)
      }
      throw new TargetError('adapter-failed', `the adapter ${file} did not return a sandbox`)
    },
    pace: () => textOf(() => target.pace?.()),
    leavesBehind: () => textOf(() => target.leavesBehind?.()),
    close: () => guard('close', () => target.close(), startTimeout),
  }
}

/** What foreign code says; undefined where it throws, or says something else than a text. */
const textOf = (say: () => unknown): string | undefined => {
  try {
    const text = say()
    return typeof text === 'string' ? text : undefined
  } catch {
    return undefined
  }
}

type Guard = <A>(what: string, code: () => A | Promise<A>) => Promise<A>

const guardedSandbox = (sandbox: Sandbox, file: string, guard: Guard): Sandbox => {
  const redact = (sentence: string): string => {
    try {
      return String(sandbox.redact?.(sentence) ?? sentence)
    } catch {
      return sentence
    }
  }
  /** An error of the adapter may repeat what it was about to send. */
  const guardRedacted: Guard = (what, code) =>
    guard(what, code).catch((error: unknown) => {
      if (!(error instanceof TargetError)) throw error
      const { code: kind, message, advice, power } = error
      throw new TargetError(kind, redact(message), {
        cause: error.cause,
        ...(advice === undefined ? {} : { advice }),
        ...(power === undefined ? {} : { power }),
      })
    })
  const { sendTampered, interleave, expectsMessages } = sandbox
  return {
    id: String(sandbox.id),
    ...(typeof sendTampered === 'function' && {
      async sendTampered(command, tampering) {
        const tampered = await guardRedacted(command.type, () => sendTampered.call(sandbox, command, tampering))
        if (Number.isInteger(tampered?.status)) return tampered
        throw new TargetError(
          'adapter-failed',
          `the adapter ${file} returned no status for a malformed ${command.type}`,
        )
      },
    }),
    ...(typeof interleave === 'function' && { interleave: (wait) => interleave.call(sandbox, wait) }),
    ...(typeof expectsMessages === 'function' && { expectsMessages: () => expectsMessages.call(sandbox) === true }),
    async send(command) {
      const answer = await guardRedacted(command.type, () => sandbox.send(command))
      const problem = answerProblem(command.type, answer)
      if (problem === undefined) return answer
      throw new TargetError('adapter-failed', `the adapter ${file} answered ${command.type} with ${problem}`)
    },
    async control(command) {
      const answer = await guardRedacted(command.type, () => sandbox.control(command))
      const problem = controlProblem(command.type, answer)
      if (problem === undefined) return answer
      throw new TargetError('adapter-failed', `the adapter ${file} answered ${command.type} with ${problem}`)
    },
    redact,
    get exchanges() {
      try {
        return Array.isArray(sandbox.exchanges) ? sandbox.exchanges : []
      } catch {
        return []
      }
    },
    close: () => guard('close', () => sandbox.close()),
  }
}

const isSandbox = (value: unknown): value is Sandbox =>
  typeof value === 'object' &&
  value !== null &&
  ['send', 'control', 'close'].every((name) => typeof Reflect.get(value, name) === 'function')

const refusalSchema = z.object({ type: z.literal('refused'), reason: z.enum(refusals) })

/** What is wrong with an answer to a command, or undefined. */
const answerProblem = (type: CommandType, answer: unknown): string | undefined => {
  const answerType = typeOf(answer)
  const schema =
    answerType === 'refused' ? refusalSchema : routeOf(type).answers.find((row) => row.type === answerType)?.schema
  return schema === undefined
    ? `${quoteText(answerType)}, which is not an answer to it`
    : malformed(answerType, schema, answer)
}

const controlProblem = (type: ControlType, answer: unknown): string | undefined => {
  const answerType = typeOf(answer)
  const row = controlRouteTable[type].answer
  return row.type === answerType
    ? malformed(answerType, row.schema, answer)
    : `${quoteText(answerType)}, which is not an answer to it`
}

const typeOf = (answer: unknown): string =>
  typeof answer === 'object' && answer !== null && 'type' in answer ? String(answer.type) : String(answer)

const malformed = (answerType: string, schema: z.ZodType, answer: unknown): string | undefined => {
  const parsed = schema.safeParse(answer)
  return parsed.success ? undefined : `a "${answerType}" that is malformed at ${issueText(parsed.error, 'the top')}`
}
