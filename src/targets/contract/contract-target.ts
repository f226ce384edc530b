import { z } from 'zod'
import { controlRouteTable } from '../../http/routes/control-route-table.ts'
import { openResponseSchema } from '../../http/server/control-plane.ts'
import { decodeAnswer, encodeCommand, encodeTampered } from '../../http/wire/codec.ts'
import type { Transport, WireRequest, WireResponse } from '../../http/wire/message.ts'
import { quoteText } from '../../http/wire/quote-text.ts'
import type { CommandType } from '../../protocol/command.ts'
import { createExchangeLog, type DisplayedRequest, type ExchangeLog } from '../redaction/exchange-log.ts'
import { secretKindOf } from '../redaction/redactor.ts'
import type { Exchange, Sandbox, SandboxOptions, Tampering, Target } from '../target.ts'
import { TargetError } from '../target-error.ts'
import { isLoopback } from '../transport/server-url.ts'
import { discover, readJson } from './discovery.ts'

/** Where a server that speaks the contract is, and how to get there. */
export type ContractServer = {
  readonly name: string
  readonly kind: Target['kind']
  readonly url: string
  readonly transport: Transport
  /** The control plane, where the server has one. */
  readonly control?: { readonly url: string; readonly token: string; readonly transport: Transport }
  /** Where the server runs in this process: the waits of one of its sandboxes. */
  interleave?(sandbox: string, wait: Parameters<NonNullable<Sandbox['interleave']>>[0]): void
  close(): Promise<void>
}

/** A target that speaks the contract, whatever carries the requests. */
export const contractTarget = (server: ContractServer): Target => ({
  name: server.name,
  kind: server.kind,
  ...(server.kind === 'http' ? { url: server.url } : {}),
  describe: () => discover(server.url, server.transport),
  open: (options) => open(server, options ?? {}),
  close: server.close,
})

const open = async (server: ContractServer, options: SandboxOptions): Promise<Sandbox> => {
  const log = createExchangeLog(server.control?.token)
  const { control } = server
  if (!control) return sandbox(server, log, { id: 'root', url: server.url })
  const response = await sendLogged(log, 'control', 'open', control.url, control.transport, {
    method: 'POST',
    path: '/sandboxes',
    headers: controlHeaders(control.token),
    body: JSON.stringify({ parameters: options.parameters, now: options.now }),
  })
  const where = `${control.url}/sandboxes`
  if (response.status !== 201) throw controlRefused(log, response, where)
  const opened = openResponseSchema.safeParse(readJson(response, where))
  if (!opened.success) {
    throw new TargetError('not-the-contract', `${where} opened a sandbox outside of the contract`, {
      advice: 'Is this the URL of the control plane? Its contract is in openapi-control.json.',
    })
  }
  const { sandbox: id } = opened.data
  const url = opened.data.url.startsWith('/') ? `${server.url}${opened.data.url}` : opened.data.url
  if (!isBelow(server.url, url)) {
    const sentence = `the control plane opened a sandbox at ${quoteText(url)}, not at ${server.url}`
    const advice = 'Give the target by the URL that the server itself uses.'
    throw new TargetError('not-the-contract', sentence, { advice })
  }
  return sandbox(server, log, { id, url })
}

/** Nothing is sent to another server than the one to examine; on this machine its names are as good as one another. */
const isBelow = (base: string, text: string): boolean => {
  if (!URL.canParse(text)) return false
  const [expected, given] = [new URL(base), new URL(text)]
  return (
    given.protocol === expected.protocol &&
    (given.host === expected.host || (given.port === expected.port && isLoopback(base) && isLoopback(text)))
  )
}

type SandboxAddress = { readonly id: string; readonly url: string }

const sandbox = (server: ContractServer, log: ExchangeLog, address: SandboxAddress): Sandbox => ({
  id: address.id,
  async send(command) {
    const response = await sendLogged(
      log,
      'public',
      command.type,
      address.url,
      server.transport,
      encodeCommand(command),
    )
    if (response.status >= 500) {
      throw new TargetError('server-error', `the target answered ${command.type} with status ${response.status}`)
    }
    if (response.ambiguity !== undefined) throw ambiguousJson(command.type, response.ambiguity)
    const answer = decodeAnswer(command, response)
    if (answer.type === 'not-the-contract') {
      throw new TargetError(
        'unexpected-answer',
        log.text(`the target answered ${command.type} outside of the contract: ${answer.sentence}`),
      )
    }
    return answer
  },
  async sendTampered(command, tampering) {
    const request = encodeTampered(command, tampering)
    const displayed = displayedRequest(command, tampering)
    const { url } = address
    const response = await sendLogged(log, 'public', command.type, url, server.transport, request, displayed)
    const { status } = response
    const answer = decodeAnswer(command, response)
    return answer.type === 'not-the-contract' ? { status } : { status, answer }
  },
  async control(command) {
    const { control } = server
    if (!control) {
      throw new TargetError('missing-power', `${command.type} needs the control plane, and none is known`, {
        advice: 'Give its URL and token with --control-url and ASSAY_CONTROL_TOKEN.',
      })
    }
    const row = controlRouteTable[command.type]
    const { type: _, ...body } = command
    const response = await sendLogged(log, 'control', command.type, control.url, control.transport, {
      method: row.method,
      path: `/sandboxes/${address.id}${row.path}`,
      headers: controlHeaders(control.token),
      ...(row.method === 'GET' ? {} : { body: JSON.stringify(body) }),
    })
    if (response.status !== row.answer.status) throw controlRefused(log, response, command.type)
    const parsed = row.answer.schema.safeParse(readJson(response, command.type))
    if (!parsed.success)
      throw new TargetError('not-the-contract', `the control plane answered ${command.type} outside of the contract`)
    // The table holds, by its type, the schema of exactly this answer.
    return parsed.data as never
  },
  ...(server.interleave && { interleave: server.interleave.bind(server, address.id) }),
  redact: (sentence) => log.text(sentence),
  get exchanges() {
    return log.read()
  },
  async close() {
    const { control } = server
    if (!control) return
    await sendLogged(log, 'control', 'close', control.url, control.transport, {
      method: 'DELETE',
      path: `/sandboxes/${address.id}`,
      headers: controlHeaders(control.token),
    })
  },
})

const ambiguousJson = (operation: string, ambiguity: string): TargetError =>
  new TargetError('unexpected-answer', `the target answered ${operation} with JSON that ${ambiguity}`)

/** The request as reports may show it: what stands in a secret field is told in words, as it may resemble the secret. */
const displayedRequest = (
  command: { readonly type: CommandType },
  tampering: Tampering,
): DisplayedRequest | undefined => {
  const { field, raw, description } = tampering
  if (raw === undefined || secretKindOf(field) === undefined) return undefined
  return { request: encodeTampered(command, { field, raw: JSON.stringify(`«${description}»`) }), replaces: raw }
}

const controlHeaders = (token: string) => ({ authorization: `Bearer ${token}`, 'content-type': 'application/json' })

const sendLogged = async (
  log: ExchangeLog,
  plane: Exchange['plane'],
  command: Exchange['command'],
  base: string,
  transport: Transport,
  request: WireRequest,
  displayed?: DisplayedRequest,
): Promise<WireResponse> => {
  const at = Date.now()
  const started = performance.now()
  const elapsed = () => Math.round(performance.now() - started)
  try {
    const response = await transport(base, request)
    log.record({ plane, command, at, milliseconds: elapsed(), base, request, displayed, response })
    return response
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error)
    log.record({ plane, command, at, milliseconds: elapsed(), base, request, displayed, failure })
    throw error
  }
}

const titleSchema = z.object({ title: z.string() })
/** The title of a problem document (RFC 9457); undefined for any other body. */
const titleOf = (body: string): string | undefined => {
  try {
    return titleSchema.safeParse(JSON.parse(body)).data?.title
  } catch {
    return undefined
  }
}

/** 409 says that the server cannot; every other refusal, that this is no way to ask. */
const controlRefused = (log: ExchangeLog, { status, body }: WireResponse, operation: string): TargetError => {
  const title = titleOf(body)
  const sentence = log.text(
    `the control plane answered ${operation} with status ${status}${title === undefined ? '' : `: ${quoteText(title)}`}`,
  )
  if (status === 409) return new TargetError('missing-power', sentence)
  return status === 401 || status === 403
    ? new TargetError('control-refused', sentence, { advice: 'Is ASSAY_CONTROL_TOKEN the token of this server?' })
    : new TargetError('not-the-contract', sentence, { advice: 'Is this the URL of the control plane?' })
}
