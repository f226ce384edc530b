import type { CommandType } from '../../protocol/command.ts'
import type { Route } from '../routes/route.ts'
import { routeOf, routeTable } from '../routes/route-table.ts'
import { encodeCommand } from './codec.ts'
import { mediaTypeOf } from './media-type.ts'
import type { WireRequest, WireResponse } from './message.ts'
import { problemMediaType } from './problem.ts'
import { quoteText } from './quote-text.ts'

/** The request of a command in a form that the contract does not have. */
export type MalformedRequest = {
  /** What is wrong with it, after "with". */
  readonly what: string
  readonly request: WireRequest
  /** The request as reports show it, where that is shorter. */
  readonly displayed?: WireRequest
  readonly isHuge?: boolean
  /** Whether the path and the method are of the contract, so that the refusal is a problem document. */
  readonly isOperation: boolean
}

type Fields = Readonly<Record<string, unknown>>

/** The request of a command in every form that the contract does not have: its body, path and method, one thing at a time. */
export const malformedRequests = (command: { readonly type: CommandType }): readonly MalformedRequest[] => {
  const route = routeOf(command.type)
  const request = encodeCommand(command)
  const { contentType, otherMethod, head, otherPath } = {
    contentType: { ...request.headers, 'content-type': 'text/plain' },
    otherMethod: { ...request, method: 'PATCH' },
    head: { ...bodiless(request), method: 'HEAD' },
    otherPath: { ...request, path: `${request.path}/not-in-the-contract` },
  }
  const bodies = route.body === undefined ? [] : malformedBodies(route, request.body ?? '{}')
  return [
    ...bodies.map(([what, body]) => ({
      what,
      isOperation: true,
      request: { ...request, body },
      ...displayed(request, body),
    })),
    ...(bodies.length === 0
      ? []
      : [{ what: 'the content type text/plain', isOperation: true, request: { ...request, headers: contentType } }]),
    { what: 'the method PATCH', isOperation: false, request: otherMethod },
    ...(isRead(route) ? [] : [{ what: 'the method HEAD', isOperation: false, request: head }]),
    { what: 'a path that the contract does not have', isOperation: false, request: otherPath },
  ]
}

/** Where there is a GET, a server may answer HEAD (RFC 9110 section 9.3.2). */
const isRead = ({ path }: Route): boolean => routeTable.some((one) => one.method === 'GET' && one.path === path)

/** No service needs so much of somebody who is not signed in yet. */
const hugeBytes = 1024 * 1024

const malformedBodies = (route: Route, body: string): readonly (readonly [what: string, body: string])[] => {
  const fields: Fields = JSON.parse(body)
  const parses = (changed: Fields): boolean => route.body?.safeParse(changed).success === true
  const names = Object.keys(fields)
  const [twice] = names
  const missing = names.find((name) => !parses(without(fields, name)))
  const otherType = names.find((name) => !parses({ ...fields, [name]: ofOtherType(fields[name]) }))
  return [
    ['a field that is not in the contract', JSON.stringify({ ...fields, notInTheContract: true })],
    ...(missing === undefined ? [] : [[`no "${missing}"`, JSON.stringify(without(fields, missing))] as const]),
    ...(otherType === undefined
      ? []
      : [
          [
            `a "${otherType}" of another type`,
            JSON.stringify({ ...fields, [otherType]: ofOtherType(fields[otherType]) }),
          ] as const,
        ]),
    ...(twice === undefined
      ? []
      : [
          [
            `the field "${twice}" twice`,
            `{${JSON.stringify(twice)}:${JSON.stringify(another(fields[twice]))},${body.slice(1)}`,
          ] as const,
        ]),
    ['a body that is not JSON', body.slice(0, -1)],
    ...(route.bearer === 'signIn' ? [['a body of more than 1 MiB', `${body}${' '.repeat(hugeBytes)}`] as const] : []),
  ]
}

const without = (fields: Fields, name: string): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([one]) => one !== name))

/** Another value, for a text and a flag one of the same type, so that a reader that takes the last one notices nothing. */
const another = (value: unknown): unknown => (typeof value === 'string' ? '' : typeof value === 'boolean' ? !value : 7)

const ofOtherType = (value: unknown): unknown => (typeof value === 'number' ? 'x' : 7)

const bodiless = ({ body: _, ...request }: WireRequest): WireRequest => request

const displayed = (request: WireRequest, body: string): Pick<MalformedRequest, 'displayed' | 'isHuge'> =>
  body.length <= hugeBytes
    ? {}
    : { isHuge: true, displayed: { ...request, body: `${body.trimEnd()} (and ${hugeBytes} spaces)` } }

/**
 * What is wrong with the response to a malformed request of an operation, as a sentence; undefined where it was refused as
 * the contract says. Which reason is told is open: a server may look at the token first.
 */
export const malformedAccepted = (
  operation: CommandType,
  { what, isOperation }: MalformedRequest,
  { status, headers }: WireResponse,
): string | undefined => {
  const media = mediaTypeOf(headers)
  // RFC 9110 section 15.6.2: a method that a server knows nowhere.
  if (!isOperation && status === 501) return undefined
  if (status < 400 || status > 499)
    return `${operation} with ${what} was answered with status ${status}; the contract says that it is refused (4XX)`
  if (isOperation && media !== problemMediaType)
    return `${operation} with ${what} was refused in the content type ${quoteText(media)}; the contract says ${problemMediaType}`
  return undefined
}
