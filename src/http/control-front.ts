import { type Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import type { ControlCommand } from '../protocol/control.ts'
import { parameterProblem } from '../protocol/parameters.ts'
import { type ControlRoute, controlTable } from './control-table.ts'
import { problem } from './front.ts'
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

/** The control plane, for those who hold its token. `publicUrl` is the base URL that sandboxes lie below. */
export const createControlFront = (worlds: Worlds, token: string, publicUrl: () => string): Hono => {
  const app = new Hono()
  app.use(async (c, next) => {
    if (!holds(c, token)) return problem(c, 401, 'The control token is missing or wrong')
    await next()
    c.header('cache-control', 'no-store')
    return undefined
  })
  app.use(bodyLimit({ maxSize: 1024 * 1024, onError: (c) => problem(c, 413, 'The request body is too large') }))
  app.post('/sandboxes', async (c) => {
    const wanted = openingSchema.safeParse(await json(c))
    if (!wanted.success) return problem(c, 400, issueText(wanted.error, 'the body'))
    const { parameters, now } = wanted.data
    const opened = worlds.open({ ...(parameters ? { parameters } : {}), ...(now === undefined ? {} : { now }) })
    if ('problem' in opened) return problem(c, 409, opened.problem)
    return c.json({ sandbox: opened.id, url: `${publicUrl()}/sandboxes/${opened.id}` }, 201)
  })
  app.delete('/sandboxes/:sandbox', (c) =>
    worlds.close(c.req.param('sandbox')) ? c.body(null, 204) : problem(c, 404, 'There is no such sandbox'),
  )
  for (const [type, row] of Object.entries(controlTable)) {
    app.on(row.method, `/sandboxes/:sandbox${row.path}`, (c) => serve(c, type, row, worlds))
  }
  app.notFound((c) => problem(c, 404, 'The control plane has no such path'))
  app.onError((_error, c) => problem(c, 500, 'The server failed'))
  return app
}

const serve = async (c: Context, type: string, row: ControlRoute, worlds: Worlds): Promise<Response> => {
  const sandbox = c.req.param('sandbox')
  const world = worlds.find(sandbox === 'root' ? undefined : sandbox)
  if (!world) return problem(c, 404, 'There is no such sandbox')
  const parsed = row.body?.safeParse(await json(c))
  if (parsed && !parsed.success) return problem(c, 400, issueText(parsed.error, 'the body'))
  const answer = await world.control({ type, ...(parsed?.data as object | undefined) } as ControlCommand)
  if (answer.type === 'problem') return problem(c, 409, 'detail' in answer ? answer.detail : 'refused')
  return c.json(answer, row.answer.status)
}

const json = async (c: Context): Promise<unknown> => {
  try {
    return await c.req.json()
  } catch {
    return undefined
  }
}

const holds = (c: Context, token: string): boolean => equalTexts(c.req.header('authorization') ?? '', `Bearer ${token}`)
