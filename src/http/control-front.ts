import { z } from 'zod'
import type { ControlCommand } from '../protocol/control.ts'
import { parameterProblem } from '../protocol/parameters.ts'
import { type ControlRoute, controlTable } from './control-table.ts'
import type { WireRequest, WireResponse } from './message.ts'
import { problem } from './plain-problem.ts'
import { createPlane, type Plane, type PlaneRow } from './plane.ts'
import { equalTexts } from './platform.ts'
import { issueText } from './quoted.ts'
import type { Worlds } from './sandboxes.ts'
import { body } from './wire.ts'

/** What opens a sandbox. `now` is milliseconds since 1970-01-01T00:00:00Z. */
export const openingSchema = body({
  parameters: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
    .check((context) => {
      for (const [name, value] of Object.entries(context.value)) {
        const message = parameterProblem(name, value)
        if (message) context.issues.push({ code: 'custom', input: value, path: [name], message })
      }
    })
    .exactOptional(),
  now: z.number().int().exactOptional(),
})
/** A sandbox that was opened: its id and the base URL of its public plane, or the path below the base URL of the server. */
export const openedSchema = z.object({ sandbox: z.string(), url: z.string() })

/** Largest request body on the control plane, in bytes. */
export const largestControlBody = 1024 * 1024

/** The control plane, for those who hold its token. `publicUrl` is the base URL that sandboxes lie below. */
export const createControlPlane = (worlds: Worlds, token: string, publicUrl: () => string): Plane => {
  const plane = createPlane(
    [
      { method: 'POST', path: '/sandboxes', handle: (request) => open(request, worlds, publicUrl) },
      {
        method: 'DELETE',
        path: '/sandboxes/:sandbox',
        handle: (_, { sandbox = '' }) => (worlds.close(sandbox) ? json(204, undefined) : noSandbox),
      },
      ...Object.entries(controlTable).map(
        ([type, row]): PlaneRow => ({
          method: row.method,
          path: `/sandboxes/:sandbox${row.path}`,
          handle: (request, { sandbox = '' }) => serve(type, row, worlds, sandbox, request),
        }),
      ),
    ],
    { unknownPath: 'The control plane has no such path', largestBody: largestControlBody },
  )
  const guard = guardControl(token)
  return async (request) => guard(request.headers) ?? plane(request)
}

/** Without the token nothing is told, not even what is there. */
export const guardControl =
  (token: string) =>
  (headers: WireRequest['headers']): WireResponse | undefined =>
    equalTexts(headers.authorization ?? '', `Bearer ${token}`)
      ? undefined
      : problem(401, 'The control token is missing or wrong')

const noSandbox = problem(404, 'There is no such sandbox')

const json = (status: number, value: unknown): WireResponse => ({
  status,
  headers: value === undefined ? {} : { 'content-type': 'application/json' },
  body: value === undefined ? '' : JSON.stringify(value),
})

const open = (request: WireRequest, worlds: Worlds, publicUrl: () => string): WireResponse => {
  const wanted = openingSchema.safeParse(bodyOf(request))
  if (!wanted.success) return problem(400, issueText(wanted.error, 'the body'))
  const { parameters, now } = wanted.data
  const opened = worlds.open({ ...(parameters ? { parameters } : {}), ...(now === undefined ? {} : { now }) })
  if ('problem' in opened) return problem(409, opened.problem)
  return json(201, { sandbox: opened.id, url: `${publicUrl()}/sandboxes/${opened.id}` })
}

const serve = async (
  type: string,
  row: ControlRoute,
  worlds: Worlds,
  sandbox: string,
  request: WireRequest,
): Promise<WireResponse> => {
  const world = worlds.find(sandbox === 'root' ? undefined : sandbox)
  if (!world) return noSandbox
  const parsed = row.body?.safeParse(bodyOf(request))
  if (parsed && !parsed.success) return problem(400, issueText(parsed.error, 'the body'))
  const answer = await world.control({ type, ...(parsed?.data as object | undefined) } as ControlCommand)
  if (answer.type === 'problem') return problem(409, 'detail' in answer ? answer.detail : 'refused')
  return json(row.answer.status, answer)
}

const bodyOf = ({ body = '' }: WireRequest): unknown => {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
