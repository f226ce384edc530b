import { discoveryPath } from '../../protocol/declaration.ts'
import { currentCase } from '../case-scope.ts'
import type { Exchange, Sandbox, Target } from '../target.ts'
import { asTargetError, type TargetError } from '../target-error.ts'
import type { Recorded } from './recorded.ts'

/** Where the port of a target is, in a recording of it; nothing of that name exists (RFC 6761 section 6.4). */
export const portOrigin = 'http://port.invalid'

/** The exchanges of each sandbox that a case opened, in the order of their opening; redacted. */
export type OnTheWire = readonly (readonly Exchange[])[]

export type PortRecording = {
  /** The target, heard at its port. */
  readonly target: Target
  /**
   * Every use that a case made of the port so far (`null`: outside of all cases), in the order in which they began, and
   * what went over the wire for them; handed over once.
   */
  take(caseId: string | null): { readonly exchanges: readonly Recorded[]; readonly wire: OnTheWire }
}

type Heard = { readonly uses: (Recorded | undefined)[]; readonly sandboxes: Sandbox[]; opened: number }

/**
 * Keeps what a target is told and what it answers, where its server has words and channels of its own: a verdict rests on
 * commands and answers alone, whatever an adapter sends, reads, starts or waits for.
 */
export const recordPort = (target: Target): PortRecording => {
  const cases = new Map<string | null, Heard>()
  const present = (): Heard => {
    const id = currentCase() ?? null
    const heard = cases.get(id) ?? { uses: [], sandboxes: [], opened: 0 }
    cases.set(id, heard)
    return heard
  }
  const use = async <A>(
    method: string,
    path: string,
    body: unknown,
    work: () => Promise<A>,
    told: (answer: A) => unknown = (answer) => answer,
  ): Promise<A> => {
    const { uses } = present()
    const at = uses.push(undefined) - 1
    const keep = (status: number, answer: unknown): void => {
      uses[at] = { method, origin: portOrigin, path, body, status, headers: {}, answer }
    }
    try {
      const answer = await work()
      keep(200, told(answer))
      return answer
    } catch (error) {
      const failure = asTargetError(error)
      if (failure) keep(500, failureOf(failure))
      throw error
    }
  }
  const heard = (sandbox: Sandbox, path: string): Sandbox => {
    const { sendDistorted } = sandbox
    return {
      id: sandbox.id,
      send: (command) => use('SEND', path, command, () => sandbox.send(command)),
      control: (command) => use('CONTROL', path, command, () => sandbox.control(command)),
      ...(sendDistorted && {
        sendDistorted: (command, distortion) =>
          use(
            'DISTORT',
            path,
            { command, distorted: { [distortion.field]: distortion.raw ?? null } },
            () => sendDistorted.call(sandbox, command, distortion),
            ({ status, answer }) => ({ status, told: answer ?? null }),
          ),
      }),
      hide: (sentence) => sandbox.hide?.(sentence) ?? sentence,
      get exchanges() {
        return sandbox.exchanges
      },
      close: () => sandbox.close(),
    }
  }
  return {
    target: {
      ...target,
      describe: () => use('GET', discoveryPath, null, () => target.describe()),
      async open(options) {
        const own = present()
        own.opened += 1
        const path = `/sandboxes/${own.opened}`
        const open = () => target.open(options)
        const sandbox = await use('OPEN', path, options ?? null, open, ({ id, sendDistorted }) => ({
          id,
          distorts: sendDistorted !== undefined,
        }))
        own.sandboxes.push(sandbox)
        return heard(sandbox, path)
      },
      close: () => target.close(),
    },
    take(caseId) {
      const { uses, sandboxes }: Pick<Heard, 'uses' | 'sandboxes'> = cases.get(caseId) ?? { uses: [], sandboxes: [] }
      cases.delete(caseId)
      return {
        exchanges: uses.filter((one) => one !== undefined),
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
