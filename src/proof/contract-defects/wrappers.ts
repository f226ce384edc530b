import type { WireResponse } from '../../http/wire/message.ts'
import type { Wrapper } from './defective-server.ts'

type Json = Record<string, unknown>

/** The object in a text of JSON; empty for any other text. */
export const jsonOf = (text: string | undefined): Json => {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

const isTo = (operation: string, method: string, path: string): boolean => {
  const [wanted = '', end = ''] = operation.split(' ')
  return method === wanted && path.endsWith(end)
}

/** Changes the body of the answers to an operation, such as `GET /clock`; refusals stay. */
export const answering =
  (operation: string, change: (body: Json) => unknown): Wrapper =>
  async (request, plane) => {
    const response = await plane(request)
    if (!isTo(operation, request.method, request.path) || response.status >= 400) return response
    return { ...response, body: JSON.stringify(change(jsonOf(response.body))) }
  }

/** Changes the response to an operation, whatever it is. */
export const responding =
  (operation: string, change: (response: WireResponse) => WireResponse): Wrapper =>
  async (request, plane) => {
    const response = await plane(request)
    return isTo(operation, request.method, request.path) ? change(response) : response
  }

/** Changes what is asked for by an operation. */
export const asking =
  (operation: string, change: (body: Json) => unknown): Wrapper =>
  (request, plane) =>
    plane(
      isTo(operation, request.method, request.path)
        ? { ...request, body: JSON.stringify(change(jsonOf(request.body))) }
        : request,
    )

/** Answers an operation with status 500, without doing anything. */
export const failing =
  (operation: string): Wrapper =>
  async (request, plane) =>
    isTo(operation, request.method, request.path)
      ? { status: 500, headers: { 'content-type': 'application/json' }, body: '{"error":"internal"}' }
      : plane(request)

/** Changes every refusal. */
export const refusing =
  (change: (response: WireResponse) => WireResponse): Wrapper =>
  async (request, plane) => {
    const response = await plane(request)
    return response.status >= 400 && response.status < 500 ? change(response) : response
  }

/** The entries of a list in a body. */
export const entries = (body: Json, name: string): readonly Json[] => {
  const list = body[name]
  return Array.isArray(list) ? list : []
}

/** A body without some of its fields. */
export const without = (body: Json, ...names: readonly string[]): Json =>
  Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)))
