import type { Accepted, AnswerTo, Command, CommandOf, CommandType } from '../../protocol/command.ts'
import { type RefusalReason, type Refused, refused } from '../../protocol/refusal.ts'
import type { Route } from '../routes/route.ts'
import { routeOf } from '../routes/route-table.ts'
import { mediaTypeOf } from './media-type.ts'
import type { WireRequest, WireResponse } from './message.ts'
import { problemByReason, problemMediaType, problemSchema, reasonOf, saysWhen } from './problem.ts'
import { issueText, quoteText } from './quote-text.ts'

/** A command as a request. */
export const encodeCommand = (command: { readonly type: CommandType }): WireRequest => {
  const route = routeOf(command.type)
  const fields = new Map<string, unknown>(Object.entries(command))
  fields.delete('type')
  const bearer = route.bearer === undefined ? undefined : takeField(fields, route.bearer)
  const path = route.path.replace(/\{(\w+)\}/g, (_, field: string) => encodeURIComponent(takeField(fields, field)))
  return {
    method: route.method,
    path,
    headers: {
      accept: `application/json, ${problemMediaType}`,
      ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
      ...(route.body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(route.body === undefined ? {} : { body: JSON.stringify(Object.fromEntries(fields)) }),
  }
}

/** The request of a command with this text in the place of one field; without the field when there is no text. */
export const encodeTampered = (
  command: { readonly type: CommandType },
  { field, raw }: { readonly field: string; readonly raw?: string },
): WireRequest => {
  const route = routeOf(command.type)
  const request = encodeCommand(command)
  if (route.bearer === field) {
    const { authorization: _, ...headers } = request.headers
    return { ...request, headers: { ...headers, ...(raw === undefined ? {} : { authorization: `Bearer ${raw}` }) } }
  }
  if (route.path.includes(`{${field}}`)) {
    const known = Object.fromEntries(Object.entries(command))
    const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) =>
      name === field ? (raw ?? '') : encodeURIComponent(String(known[name])),
    )
    return { ...request, path }
  }
  const keptFields = Object.entries(JSON.parse(request.body ?? '{}') as object).filter(([name]) => name !== field)
  const members = keptFields.map(([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`)
  if (raw !== undefined) members.push(`${JSON.stringify(field)}:${raw}`)
  return { ...request, body: `{${members.join(',')}}` }
}

const takeField = (fields: Map<string, unknown>, name: string): string => {
  const value = fields.get(name)
  fields.delete(name)
  return String(value)
}

/** The fields of a request, or the sentence that says what is wrong with them. */
export const decodeCommand = (
  route: Route,
  request: { readonly bearer?: string; readonly path: Readonly<Record<string, string>>; readonly body?: unknown },
): Command | { readonly problem: string } => {
  const fields: Record<string, unknown> = { type: route.type, ...request.path }
  for (const [name, schema] of Object.entries(route.fields)) {
    const parsed = schema.safeParse(request.path[name])
    if (!parsed.success) return { problem: issueText(parsed.error, `${name} in the path`) }
  }
  if (route.bearer !== undefined) fields[route.bearer] = request.bearer ?? ''
  if (route.body === undefined) return fields as Command
  const parsed = route.body.safeParse(request.body)
  if (!parsed.success) return { problem: issueText(parsed.error, 'the body') }
  return { ...(parsed.data as object), ...fields } as Command
}

/** The answer to an executed command, as status and body. */
export const encodeAccepted = (route: Route, answer: Accepted) => {
  const answerRow = route.answers.find((one) => one.type === answer.type)
  if (!answerRow) throw new Error(`${route.type} cannot be answered with ${answer.type}`)
  return { status: answerRow.status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(answer) }
}

/** The contract does not know the response; `sentence` says why. */
export type ContractViolation = { readonly type: 'not-the-contract'; readonly sentence: string }
const contractViolation = (sentence: string): ContractViolation => ({ type: 'not-the-contract', sentence })

/** A response as an answer: the only place where JSON of a server becomes a typed value. */
export const decodeAnswer = <T extends CommandType>(
  command: CommandOf<T>,
  response: WireResponse,
): AnswerTo<T> | ContractViolation => {
  const route = routeOf(command.type)
  const media = mediaTypeOf(response.headers)
  if (media !== 'application/json' && media !== problemMediaType) {
    return contractViolation(`the response has the content type ${quoteText(media)}, not JSON`)
  }
  if (response.ambiguity !== undefined) return contractViolation(`the response is JSON that ${response.ambiguity}`)
  const json = parseJson(response.body)
  if (json === undefined) return contractViolation('the response is not valid JSON')
  if (media === problemMediaType) return decodeRefusal(json, response)
  const type = typeof json === 'object' && json !== null && 'type' in json ? json.type : undefined
  const answerRow = route.answers.find((one) => one.type === type)
  const refusal = typeof type === 'string' ? reasonOf(type) : undefined
  if (refusal !== undefined) return contractViolation(refusalShape(refusal, response.status, media))
  if (!answerRow) return contractViolation(`the response has no "type" that answers ${command.type}`)
  if (answerRow.status !== response.status)
    return contractViolation(
      `status ${response.status} with "${answerRow.type}"; the contract says ${answerRow.status}`,
    )
  const parsed = answerRow.schema.safeParse(json)
  if (!parsed.success)
    return contractViolation(`the answer "${answerRow.type}" is malformed at ${issueText(parsed.error, 'the top')}`)
  return parsed.data as AnswerTo<T>
}

/** How a refusal came, and how the contract has it. */
const refusalShape = (reason: RefusalReason, status: number, media: string): string =>
  `the refusal "${reason}" with status ${status} and content type ${media}; the contract says ${problemByReason[reason].status} and ${problemMediaType}`

const decodeRefusal = (json: unknown, { status, headers }: WireResponse): Refused | ContractViolation => {
  const parsed = problemSchema.safeParse(json)
  if (!parsed.success)
    return contractViolation(`the problem document is malformed at ${issueText(parsed.error, 'the top')}`)
  const { type, remedies } = parsed.data
  const reason = reasonOf(type)
  if (reason === undefined) return contractViolation(`the problem type ${quoteText(type)} is not in the contract`)
  if (status !== problemByReason[reason].status)
    return contractViolation(refusalShape(reason, status, problemMediaType))
  const after = headers['retry-after']
  if (after === undefined && saysWhen.has(reason))
    return contractViolation(`the refusal "${reason}" without the header Retry-After`)
  if (after !== undefined && !/^\d{1,9}$/.test(after))
    return contractViolation(`Retry-After is ${quoteText(after)}; the contract says whole seconds`)
  return refused(reason, {
    ...(after === undefined ? {} : { retryAfter: Number(after) }),
    ...(remedies === undefined ? {} : { remedies }),
  })
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
