import { jsonAmbiguity } from '../../input/ambiguous-json.ts'
import type { Answer, Command } from '../../protocol/command.ts'
import { type Declaration, discoveryPath } from '../../protocol/declaration.ts'
import { refused } from '../../protocol/refusal.ts'
import type { Route } from '../routes/route.ts'
import { routeTable } from '../routes/route-table.ts'
import { decodeCommand, encodeAccepted } from '../wire/codec.ts'
import { mediaTypeOf } from '../wire/media-type.ts'
import { maxPublicBodyBytes, type WireRequest, type WireResponse } from '../wire/message.ts'
import { problem } from '../wire/plain-problem.ts'
import { encodeRefusal } from '../wire/problem.ts'
import { createPlane, type Plane, type PlaneRoute } from './plane.ts'

/** Executes commands: the reference, or a faulty one. */
export type CommandHandler = {
  readonly declaration: Declaration
  execute(command: Command): Promise<Answer>
  /** Changes the fields of a request before they are validated; absent: they stay as they are. */
  readonly rewriteRequest?: (requestFields: RequestFields) => RequestFields
}

/** The fields of a request: in its path, in the token of its header, in JSON in its body. */
export type RequestFields = Parameters<typeof decodeCommand>[1]
type FindSandbox = (sandbox: string | undefined) => CommandHandler | undefined

/** The public plane: requests to answers, for one sandbox at the root and for every other below `/sandboxes`. */
export const createPublicPlane = (find: FindSandbox): Plane =>
  createPlane(
    ['', '/sandboxes/:sandbox'].flatMap((base): readonly PlaneRoute[] => [
      { method: 'GET', path: `${base}${discoveryPath}`, handle: (_, { sandbox }) => discoveryResponse(find(sandbox)) },
      ...routeTable.map((route) => ({
        method: route.method,
        path: `${base}${routerPath(route)}`,
        handle: (request: WireRequest, fields: Readonly<Record<string, string>>) =>
          runCommand(route, request, fields, find),
      })),
    ]),
    { notFoundTitle: 'The contract has no such path', maxBodyBytes: maxPublicBodyBytes },
  )

const routerPath = ({ path }: Route): string => path.replace(/\{(\w+)\}/g, ':$1')

const noSandbox = problem(404, 'There is no such sandbox')

const discoveryResponse = (handler: CommandHandler | undefined): WireResponse =>
  handler
    ? { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(handler.declaration) }
    : noSandbox

const runCommand = async (
  route: Route,
  request: WireRequest,
  { sandbox, ...path }: Readonly<Record<string, string>>,
  find: FindSandbox,
): Promise<WireResponse> => {
  const handler = find(sandbox)
  if (!handler) return noSandbox
  const body = route.body === undefined ? undefined : parseBody(request)
  if (typeof body === 'string') return malformedRequest(body)
  const bearer = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
  const requestFields = { path, ...(bearer === undefined ? {} : { bearer }), body: body?.json }
  const command = decodeCommand(route, handler.rewriteRequest?.(requestFields) ?? requestFields)
  if ('problem' in command) return malformedRequest(command.problem)
  const answer = await handler.execute(command)
  return answer.type === 'refused' ? encodeRefusal(answer) : encodeAccepted(route, answer)
}

/** The body as JSON, or the reason why it is not JSON. */
const parseBody = ({ headers, body = '' }: WireRequest): { readonly json: unknown } | string => {
  if (mediaTypeOf(headers) !== 'application/json') return 'the content type has to be application/json'
  const ambiguity = jsonAmbiguity(body)
  if (ambiguity !== undefined) return `the body ${ambiguity}`
  try {
    return { json: JSON.parse(body) }
  } catch {
    return 'the body is not valid JSON'
  }
}

const malformedRequest = (detail: string): WireResponse => {
  const wire = encodeRefusal(refused('malformed'))
  return { ...wire, body: JSON.stringify({ ...(JSON.parse(wire.body) as object), detail }) }
}
