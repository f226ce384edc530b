import { z } from 'zod'
import { jsonAmbiguity } from '../../input/ambiguous-json.ts'
import type { ControlCommand } from '../../protocol/control.ts'
import { equalTexts } from '../reference/platform.ts'
import type { SandboxRegistry } from '../reference/sandbox-registry.ts'
import { type ControlRoute, controlRouteTable } from '../routes/control-route-table.ts'
import { body, id, millisecondsSince1970 } from '../wire/field-schemas.ts'
import type { WireRequest, WireResponse } from '../wire/message.ts'
import { parameterSentence } from '../wire/parameter-sentence.ts'
import { problem } from '../wire/plain-problem.ts'
import { issueText } from '../wire/quote-text.ts'
import { createPlane, type Plane, type PlaneRoute } from './plane.ts'

/** The body that opens a sandbox. `now` is milliseconds since 1970-01-01T00:00:00Z. */
export const openRequestSchema = body({
  parameters: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
    .check((context) => {
      for (const [name, value] of Object.entries(context.value)) {
        const message = parameterSentence(name, value)
        if (message) context.issues.push({ code: 'custom', input: value, path: [name], message })
      }
    })
    .exactOptional(),
  now: millisecondsSince1970.exactOptional(),
})
/** An opened sandbox: its id and the base URL of its public plane, or the path below the base URL of the server. */
export const openResponseSchema = z.object({ sandbox: id, url: z.string() })

/** Largest request body on the control plane, in bytes. */
export const maxControlBodyBytes = 1024 * 1024

/** The control plane, for holders of its token. `publicUrl` is the base URL of the sandboxes. */
export const createControlPlane = (registry: SandboxRegistry, token: string, publicUrl: () => string): Plane => {
  const plane = createPlane(
    [
      { method: 'POST', path: '/sandboxes', handle: (request) => openSandbox(request, registry, publicUrl) },
      {
        method: 'DELETE',
        path: '/sandboxes/:sandbox',
        handle: (_, { sandbox = '' }) => (registry.close(sandbox) ? jsonResponse(204, undefined) : noSandbox),
      },
      ...Object.entries(controlRouteTable).map(
        ([type, row]): PlaneRoute => ({
          method: row.method,
          path: `/sandboxes/:sandbox${row.path}`,
          handle: (request, { sandbox = '' }) => runControlCommand(type, row, registry, sandbox, request),
        }),
      ),
    ],
    { notFoundTitle: 'The control plane has no such path', maxBodyBytes: maxControlBodyBytes },
  )
  const guard = guardControl(token)
  return async (request) => guard(request.headers) ?? plane(request)
}

/** Without the token it answers nothing else, not even which paths exist. */
export const guardControl =
  (token: string) =>
  (headers: WireRequest['headers']): WireResponse | undefined =>
    equalTexts(headers.authorization ?? '', `Bearer ${token}`)
      ? undefined
      : problem(401, 'The control token is missing or wrong')

const noSandbox = problem(404, 'There is no such sandbox')

const jsonResponse = (status: number, value: unknown): WireResponse => ({
  status,
  headers: value === undefined ? {} : { 'content-type': 'application/json' },
  body: value === undefined ? '' : JSON.stringify(value),
})

const openSandbox = (request: WireRequest, registry: SandboxRegistry, publicUrl: () => string): WireResponse => {
  const openRequest = openRequestSchema.safeParse(parseBody(request))
  if (!openRequest.success) return problem(400, issueText(openRequest.error, 'the body'))
  const { parameters, now } = openRequest.data
  const opened = registry.open({ ...(parameters ? { parameters } : {}), ...(now === undefined ? {} : { now }) })
  if ('problem' in opened) return problem(409, opened.problem)
  return jsonResponse(201, { sandbox: opened.id, url: `${publicUrl()}/sandboxes/${opened.id}` })
}

const runControlCommand = async (
  type: string,
  row: ControlRoute,
  registry: SandboxRegistry,
  sandbox: string,
  request: WireRequest,
): Promise<WireResponse> => {
  const sandboxInstance = registry.find(sandbox === 'root' ? undefined : sandbox)
  if (!sandboxInstance) return noSandbox
  const parsed = row.body?.safeParse(parseBody(request))
  if (parsed && !parsed.success) return problem(400, issueText(parsed.error, 'the body'))
  const answer = await sandboxInstance.control({ type, ...(parsed?.data as object | undefined) } as ControlCommand)
  if (answer.type === 'problem') return problem(409, 'detail' in answer ? answer.detail : 'refused')
  return jsonResponse(row.answer.status, answer)
}

const parseBody = ({ body = '' }: WireRequest): unknown => {
  if (jsonAmbiguity(body) !== undefined) return undefined
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
