import { currentCase } from '../case-scope.ts'
import type { Tape } from './tape.ts'
import type { Asked } from './unify.ts'

/** A request that the recording has no answer to. */
export type Unrecorded = { readonly caseId: string | undefined; readonly method: string; readonly path: string }

/** A recording that is being played. */
export type Playing = {
  /** The requests that could not be answered, in their order. */
  readonly unrecorded: readonly Unrecorded[]
  stop(): void
}

/**
 * Answers the requests of this process to these origins from a recording, through nock. Nothing leaves the process:
 * requests to elsewhere fail, and so do those that the recording does not have.
 */
export const play = async (tape: Tape, origins: readonly string[]): Promise<Playing> => {
  const { default: nock } = await import('nock')
  const unrecorded: Unrecorded[] = []
  if (!nock.isActive()) nock.activate()
  nock.disableNetConnect()
  for (const origin of origins) {
    const scope = nock(origin).persist()
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']) {
      scope.intercept(/.*/, method).reply(async (request: Request) => {
        const asked = await askedOf(request)
        const found = tape.answer(currentCase(), asked)
        if (!found) {
          unrecorded.push({ caseId: currentCase(), method: asked.method, path: asked.path })
          throw new Error('the recording has no answer to this request')
        }
        const { status, headers, answer } = found
        return [status, typeof answer === 'string' ? answer : JSON.stringify(answer), { ...headers }]
      })
    }
  }
  return {
    unrecorded,
    stop: () => {
      nock.cleanAll()
      nock.enableNetConnect()
      nock.restore()
    },
  }
}

const askedOf = async (request: Request): Promise<Asked> => {
  const { origin, pathname, search } = new URL(request.url)
  const text = await request.text()
  const authorization = request.headers.get('authorization')
  return {
    method: request.method,
    origin,
    path: `${pathname}${search}`,
    ...(authorization === null ? {} : { token: authorization.replace(/^\S+ /, '') }),
    body: text === '' ? null : parsed(text),
  }
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
