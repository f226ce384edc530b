import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Answer, Command } from '../protocol/command.ts'
import { type Declaration, discoveryPath } from '../protocol/declaration.ts'
import { refused } from '../protocol/refusal.ts'
import { decodeCommand, encodeAccepted } from './codec.ts'
import { challenge, encodeRefusal, problemMediaType } from './problem.ts'
import type { Route } from './route.ts'
import { routeTable } from './route-table.ts'

/** Whatever answers commands: the reference, a faulty one, something that stands in for both. */
export type Answering = {
  readonly declaration: Declaration
  execute(command: Command): Promise<Answer>
}

/** Largest request body, in bytes. */
export const largestBody = 64 * 1024

/** The public plane: requests to answers, for one world at the root and for every sandbox below `/sandboxes`. */
export const createFront = (find: (sandbox: string | undefined) => Answering | undefined): Hono => {
  const app = new Hono()
  app.use(async (c, next) => {
    await next()
    c.header('cache-control', 'no-store')
    c.header('x-content-type-options', 'nosniff')
  })
  app.use(bodyLimit({ maxSize: largestBody, onError: (c) => problem(c, 413, 'The request body is too large') }))
  for (const base of ['', '/sandboxes/:sandbox']) {
    app.get(`${base}${discoveryPath}`, (c) => {
      const world = find(c.req.param('sandbox'))
      return world ? c.json(world.declaration) : problem(c, 404, 'There is no such sandbox')
    })
    for (const route of routeTable) {
      app.on(route.method, `${base}${patternOf(route)}`, (c) => serve(c, route, find))
    }
    for (const [path, methods] of methodsByPath) app.all(`${base}${path}`, (c) => otherMethod(c, methods))
  }
  app.notFound((c) => problem(c, 404, 'The contract has no such path'))
  app.onError((_error, c) => problem(c, 500, 'The server failed'))
  return app
}

const patternOf = ({ path }: Route): string => path.replace(/\{(\w+)\}/g, ':$1')

const methodsByPath: ReadonlyMap<string, readonly string[]> = routeTable.reduce(
  (known, route) => known.set(patternOf(route), [...(known.get(patternOf(route)) ?? []), route.method]),
  new Map<string, readonly string[]>([[discoveryPath, ['GET']]]),
)

const otherMethod = (c: Context, methods: readonly string[]): Response => {
  c.header('allow', methods.join(', '))
  return problem(c, 405, `The contract has no ${c.req.method} here`)
}

const serve = async (c: Context, route: Route, find: Parameters<typeof createFront>[0]): Promise<Response> => {
  const { sandbox, ...path } = c.req.param() as Record<string, string>
  const world = find(sandbox)
  if (!world) return problem(c, 404, 'There is no such sandbox')
  const body = route.body === undefined ? undefined : await readJson(c)
  if (typeof body === 'string') return refuse(body)
  const bearer = /^Bearer (\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
  const command = decodeCommand(route, { path, ...(bearer === undefined ? {} : { bearer }), body: body?.json })
  if ('problem' in command) return refuse(command.problem)
  const answer = await world.execute(command)
  return send(answer.type === 'refused' ? encodeRefusal(answer) : encodeAccepted(route, answer))
}

/** The body as JSON, or the sentence that says why it is none. */
const readJson = async (c: Context): Promise<{ readonly json: unknown } | string> => {
  const media = (c.req.header('content-type') ?? '').split(';')[0]?.trim().toLowerCase()
  if (media !== 'application/json') return 'the content type has to be application/json'
  try {
    return { json: JSON.parse(await c.req.text()) }
  } catch {
    return 'the body is not valid JSON'
  }
}

const send = (wire: { status: number; headers: Record<string, string>; body: string }): Response =>
  new Response(wire.body, { status: wire.status, headers: wire.headers })

const refuse = (detail: string): Response => {
  const wire = encodeRefusal(refused('malformed'))
  return send({ ...wire, body: JSON.stringify({ ...(JSON.parse(wire.body) as object), detail }) })
}

/** A problem that is not a refusal of the protocol. */
export const problem = (c: Context, status: 400 | 401 | 404 | 405 | 409 | 413 | 500 | 503, title: string): Response =>
  c.body(JSON.stringify({ type: 'about:blank', title, status }), status, {
    'content-type': problemMediaType,
    ...challenge(status),
  })
