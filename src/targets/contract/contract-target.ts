import { openResponseSchema } from '../../http/server/control-plane.ts'
import { quoteText } from '../../http/wire/quote-text.ts'
import { createExchangeLog } from '../exchanges/exchange-log.ts'
import type { Sandbox, SandboxOptions, Target } from '../target.ts'
import { TargetError } from '../target-error.ts'
import { isLoopback } from '../transport/server-url.ts'
import { contractViolated, controlHeaders, openRefused, sendLogged } from './contract-requests.ts'
import { contractSandbox } from './contract-sandbox.ts'
import type { ContractServer } from './contract-server.ts'
import { discover, readJson } from './discovery.ts'

/** A target that speaks the contract, over any transport. */
export const contractTarget = (server: ContractServer): Target => {
  /** The ids of the sandboxes that were opened, where each is one of its own. */
  let ids: Set<string> | undefined
  return {
    name: server.name,
    kind: server.kind,
    ...(server.kind === 'http' ? { url: server.url } : {}),
    describe: async () => {
      const declaration = await discover(server.url, server.transport)
      ids ??= declaration.powers.sandboxes ? new Set() : undefined
      return declaration
    },
    open: (options) => open(server, options ?? {}, ids),
    pace: () => server.pacer?.summary,
    close: server.close,
  }
}

const open = async (
  server: ContractServer,
  options: SandboxOptions,
  ids: Set<string> | undefined,
): Promise<Sandbox> => {
  const log = createExchangeLog({
    controlToken: server.control?.token,
    observe: options.observe,
    recent: server.recentSecrets,
  })
  const { control } = server
  if (!control) return contractSandbox(server, log, { id: 'root', url: server.url })
  const response = await sendLogged(log, 'control', 'open', control.url, control.transport, {
    method: 'POST',
    path: '/sandboxes',
    headers: controlHeaders(control.token, true),
    body: JSON.stringify({ parameters: options.parameters, now: options.now }),
  })
  const where = `${control.url}/sandboxes`
  if (response.status !== 201) throw openRefused(log, response, where)
  const opened = openResponseSchema.safeParse(readJson(response, where))
  if (!opened.success) {
    throw new TargetError('not-the-contract', `the answer of ${where} to opening a sandbox violates the contract`, {
      advice: 'Is this the URL of the control plane? Its contract is openapi-control.json.',
    })
  }
  const { sandbox: id } = opened.data
  if (options.holdsToEarlierAnswers !== false && ids?.has(id))
    throw contractViolated(
      'open',
      log.text(`the control plane opened a sandbox under the id of an earlier one, ${quoteText(id)}`),
    )
  ids?.add(id)
  const url = opened.data.url.startsWith('/') ? `${server.url}${opened.data.url}` : opened.data.url
  if (!isBelow(server.url, url)) {
    const sentence = log.text(`the control plane opened a sandbox at ${quoteText(url)} instead of ${server.url}`)
    const advice = 'Use the URL that the server itself uses as --target.'
    throw new TargetError('not-the-contract', sentence, { advice })
  }
  // At the address that the user named: another name of this machine may be another server.
  const { origin } = new URL(server.url)
  return contractSandbox(server, log, {
    id,
    url: `${origin}${new URL(url).pathname.replace(/\/$/, '')}`,
    now: options.now,
    ...(options.holdsToEarlierAnswers === false && { holdsToEarlierAnswers: false }),
  })
}

/**
 * Whether a URL is on the server under test: no request goes to another one. Loopback names of one port may stand for one another.
 */
const isBelow = (base: string, text: string): boolean => {
  if (!URL.canParse(text)) return false
  const [expected, given] = [new URL(base), new URL(text)]
  return (
    given.protocol === expected.protocol &&
    (given.host === expected.host || (given.port === expected.port && isLoopback(base) && isLoopback(text)))
  )
}
