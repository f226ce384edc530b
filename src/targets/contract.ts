import { decodeAnswer, encodeCommand } from '../http/codec.ts'
import { openedSchema } from '../http/control-front.ts'
import { controlTable } from '../http/control-table.ts'
import { readDeclaration } from '../http/declaration.ts'
import type { Transport, WireRequest, WireResponse } from '../http/message.ts'
import { contractVersion, type Declaration, discoveryPath } from '../protocol/declaration.ts'
import { createExchangeLog, type ExchangeLog } from './exchange-log.ts'
import type { Exchange, Sandbox, SandboxOptions, Target } from './target.ts'
import { TargetError } from './target-error.ts'

/** Where a server that speaks the contract is, and how to get there. */
export type ContractServer = {
  readonly name: string
  readonly kind: Target['kind']
  readonly url: string
  readonly transport: Transport
  /** The control plane, where the server has one. */
  readonly control?: { readonly url: string; readonly token: string; readonly transport: Transport }
  close(): Promise<void>
}

/** A target that speaks the contract, whatever carries the requests. */
export const contractTarget = (server: ContractServer): Target => ({
  name: server.name,
  kind: server.kind,
  ...(server.kind === 'http' ? { url: server.url } : {}),
  describe: () => describe(server),
  open: (options) => open(server, options ?? {}),
  close: server.close,
})

const describe = async (server: ContractServer): Promise<Declaration> => {
  const response = await server.transport(server.url, {
    method: 'GET',
    path: discoveryPath,
    headers: { accept: 'application/json' },
  })
  const where = `${server.url}${discoveryPath}`
  if (response.status !== 200) {
    throw new TargetError('not-the-contract', `${where} answered ${response.status}, not a discovery document`, {
      advice:
        'Is this the base URL of a server that speaks the contract? For a server with an API of its own write an adapter.',
    })
  }
  const declaration = readDeclaration(json(response, where))
  if ('problem' in declaration) {
    throw new TargetError(
      'not-the-contract',
      `the discovery document at ${where} is malformed at ${declaration.problem}`,
    )
  }
  if (declaration.contract.split('.')[0] !== contractVersion.split('.')[0]) {
    throw new TargetError(
      'incompatible-version',
      `the server speaks version ${declaration.contract} of the contract, this harness version ${contractVersion}`,
    )
  }
  return declaration
}

const open = async (server: ContractServer, options: SandboxOptions): Promise<Sandbox> => {
  const log = createExchangeLog(server.control?.token)
  const { control } = server
  if (!control) return sandbox(server, log, { id: 'root', url: server.url, opened: false })
  const response = await exchange(log, 'control', 'open', control.url, control.transport, {
    method: 'POST',
    path: '/sandboxes',
    headers: controlHeaders(control.token),
    body: JSON.stringify({
      ...(options.parameters ? { parameters: options.parameters } : {}),
      ...(options.now === undefined ? {} : { now: options.now }),
    }),
  })
  if (response.status !== 201) throw controlRefused(response, `${control.url}/sandboxes`)
  const opened = openedSchema.safeParse(json(response, `${control.url}/sandboxes`))
  if (!opened.success)
    throw new TargetError('not-the-contract', 'the control plane opened a sandbox without an id and a URL')
  return sandbox(server, log, { id: opened.data.sandbox, url: opened.data.url, opened: true })
}

type Place = { readonly id: string; readonly url: string; readonly opened: boolean }

const sandbox = (server: ContractServer, log: ExchangeLog, place: Place): Sandbox => ({
  id: place.id,
  async send(command) {
    const response = await exchange(log, 'public', command.type, place.url, server.transport, encodeCommand(command))
    if (response.status >= 500) {
      throw new TargetError('server-error', `the target answered ${command.type} with status ${response.status}`)
    }
    const answer = decodeAnswer(command, response)
    if (answer.type === 'not-the-contract') {
      throw new TargetError(
        'unexpected-answer',
        `the target answered ${command.type} outside of the contract: ${answer.sentence}`,
      )
    }
    return answer
  },
  async control(command) {
    const { control } = server
    if (!control) {
      throw new TargetError('missing-power', `${command.type} needs the control plane, and none is known`, {
        advice: 'Give its URL and token with --control-url and ASSAY_CONTROL_TOKEN.',
      })
    }
    const row = controlTable[command.type]
    const { type: _, ...body } = command
    const response = await exchange(log, 'control', command.type, control.url, control.transport, {
      method: row.method,
      path: `/sandboxes/${place.id}${row.path}`,
      headers: controlHeaders(control.token),
      ...(row.method === 'GET' ? {} : { body: JSON.stringify(body) }),
    })
    if (response.status !== row.answer.status) throw controlRefused(response, command.type)
    const parsed = row.answer.schema.safeParse(json(response, command.type))
    if (!parsed.success)
      throw new TargetError('not-the-contract', `the control plane answered ${command.type} outside of the contract`)
    // The table holds, by its type, the schema of exactly this answer.
    return parsed.data as never
  },
  get exchanges() {
    return log.read()
  },
  async close() {
    const { control } = server
    if (!control || !place.opened) return
    await exchange(log, 'control', 'close', control.url, control.transport, {
      method: 'DELETE',
      path: `/sandboxes/${place.id}`,
      headers: controlHeaders(control.token),
    })
  },
})

const controlHeaders = (token: string) => ({ authorization: `Bearer ${token}`, 'content-type': 'application/json' })

const exchange = async (
  log: ExchangeLog,
  plane: Exchange['plane'],
  command: Exchange['command'],
  base: string,
  transport: Transport,
  request: WireRequest,
): Promise<WireResponse> => {
  const at = Date.now()
  const started = performance.now()
  const spent = () => Math.round(performance.now() - started)
  try {
    const response = await transport(base, request)
    log.record({ plane, command, at, milliseconds: spent(), base, request, response })
    return response
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error)
    log.record({ plane, command, at, milliseconds: spent(), base, request, failure })
    throw error
  }
}

const controlRefused = (response: WireResponse, what: string): TargetError => {
  const detail = /"title":"([^"]*)"/.exec(response.body)?.[1]
  return new TargetError(
    response.status === 401 ? 'control-refused' : 'missing-power',
    `the control plane refused ${what} with status ${response.status}${detail ? `: ${detail}` : ''}`,
  )
}

const json = (response: WireResponse, where: string): unknown => {
  try {
    return JSON.parse(response.body)
  } catch {
    throw new TargetError('not-the-contract', `${where} answered something that is not JSON`)
  }
}
