import type { Answer, Command } from '../protocol/command.ts'
import { type Declaration, discoveryPath } from '../protocol/declaration.ts'
import { refused } from '../protocol/refusal.ts'
import { decodeCommand, encodeAccepted } from './codec.ts'
import { mediaTypeOf } from './media-type.ts'
import type { WireRequest, WireResponse } from './message.ts'
import { problem } from './plain-problem.ts'
import { createPlane, type Plane, type PlaneRow } from './plane.ts'
import { encodeRefusal } from './problem.ts'
import type { Route } from './route.ts'
import { routeTable } from './route-table.ts'

/** Whatever answers commands: the reference, a faulty one, something that stands in for both. */
export type Answering = {
  readonly declaration: Declaration
  execute(command: Command): Promise<Answer>
  /** What becomes of what a request carries before it is held against the contract; nothing where absent. */
  readonly reads?: (carried: Carried) => Carried
}

/** What a request carries: fields in its path, the token in its header, JSON in its body. */
export type Carried = Parameters<typeof decodeCommand>[1]
type Find = (sandbox: string | undefined) => Answering | undefined

/** Largest request body, in bytes. */
export const largestBody = 64 * 1024

/** The public plane: requests to answers, for one world at the root and for every sandbox below `/sandboxes`. */
export const createPublicPlane = (find: Find): Plane =>
  createPlane(
    ['', '/sandboxes/:sandbox'].flatMap((base): readonly PlaneRow[] => [
      { method: 'GET', path: `${base}${discoveryPath}`, handle: (_, { sandbox }) => describe(find(sandbox)) },
      ...routeTable.map((route) => ({
        method: route.method,
        path: `${base}${patternOf(route)}`,
        handle: (request: WireRequest, fields: Readonly<Record<string, string>>) => serve(route, request, fields, find),
      })),
    ]),
    { unknownPath: 'The contract has no such path', largestBody },
  )

const patternOf = ({ path }: Route): string => path.replace(/\{(\w+)\}/g, ':$1')

const noSandbox = problem(404, 'There is no such sandbox')

const describe = (world: Answering | undefined): WireResponse =>
  world
    ? { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(world.declaration) }
    : noSandbox

const serve = async (
  route: Route,
  request: WireRequest,
  { sandbox, ...path }: Readonly<Record<string, string>>,
  find: Find,
): Promise<WireResponse> => {
  const world = find(sandbox)
  if (!world) return noSandbox
  const body = route.body === undefined ? undefined : readJson(request)
  if (typeof body === 'string') return refuse(body)
  const bearer = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
  const carried = { path, ...(bearer === undefined ? {} : { bearer }), body: body?.json }
  const command = decodeCommand(route, world.reads?.(carried) ?? carried)
  if ('problem' in command) return refuse(command.problem)
  const answer = await world.execute(command)
  return answer.type === 'refused' ? encodeRefusal(answer) : encodeAccepted(route, answer)
}

/** The body as JSON, or the sentence that says why it is none. */
const readJson = ({ headers, body = '' }: WireRequest): { readonly json: unknown } | string => {
  if (mediaTypeOf(headers) !== 'application/json') return 'the content type has to be application/json'
  try {
    return { json: JSON.parse(body) }
  } catch {
    return 'the body is not valid JSON'
  }
}

const refuse = (detail: string): WireResponse => {
  const wire = encodeRefusal(refused('malformed'))
  return { ...wire, body: JSON.stringify({ ...(JSON.parse(wire.body) as object), detail }) }
}
