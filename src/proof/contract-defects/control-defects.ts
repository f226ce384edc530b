import type { WireRequest, WireResponse } from '../../http/wire/message.ts'
import type { ContractDefect } from './defective-server.ts'
import { answering, asking, entries, failing, jsonOf, responding, without } from './wrappers.ts'

type Deliveries = readonly Readonly<Record<string, unknown>>[]

const outbox = (
  name: string,
  what: string,
  sentence: RegExp,
  change: (deliveries: Deliveries) => Deliveries,
): ContractDefect => ({
  name,
  what,
  sentence,
  found: 'check',
  wrap: () => ({
    control: answering('GET /deliveries', (body) => ({ ...body, deliveries: change(entries(body, 'deliveries')) })),
  }),
})

const provisioning = (
  name: string,
  what: string,
  sentence: RegExp,
  change: (body: Record<string, unknown>) => unknown,
): ContractDefect => ({
  name,
  what,
  sentence,
  found: 'check',
  wrap: () => ({ control: answering('POST /accounts', change) }),
})

const inSandbox = /^(\/sandboxes\/)([^/]+)/
const moved = (request: WireRequest, sandbox: string): WireRequest => ({
  ...request,
  path: request.path.replace(inSandbox, `$1${sandbox}`),
})
const sandboxOf = (response: WireResponse): string => String(jsonOf(response.body).sandbox)

/** Single defects of a control plane. */
export const controlDefects: readonly ContractDefect[] = [
  outbox('empty-outbox', 'delivers nothing', /the outbox is empty although send-code succeeded/, () => []),
  outbox('newest-first', 'lists the newest delivery first', /the outbox lists the newest delivery first/, (all) =>
    all.toReversed(),
  ),
  outbox(
    'no-code',
    'leaves `code` out of deliveries',
    /a text message with a code has no `code` in the outbox/,
    (all) => all.map((one) => without(one, 'code')),
  ),
  outbox('push-by-name', 'names the device of a push', /`to` of a push must be the id of the device/, (all) =>
    all.map((one) => (one.channel === 'push' ? { ...one, to: 'probe-phone' } : one)),
  ),
  outbox(
    'masked-recipient',
    'masks the number of a text message',
    /read-deliveries violates the contract: deliveries\.\d\.to: /,
    (all) => all.map((one) => (one.channel === 'text' ? { ...one, to: '+1 (•••) •••-••47' } : one)),
  ),
  outbox(
    'deliveries-in-seconds',
    'tells `at` in seconds',
    /read-deliveries violates the contract: .*\.at: milliseconds are expected, and so few are seconds/,
    (all) => all.map((one) => ({ ...one, at: Math.floor(Number(one.at) / 1000) })),
  ),
  outbox(
    'delivery-without-id',
    'leaves the id of a delivery out',
    /read-deliveries .* deliveries\.0\.id: it is missing/,
    (all) => all.map((one) => without(one, 'id')),
  ),
  {
    name: 'standing-clock',
    what: 'has a clock that nobody can move',
    sentence: /move by 60 s, the clock moved by 0 s: it does not move/,
    found: 'check',
    wrap: () => ({ control: asking('POST /clock', (body) => ({ ...body, seconds: 0 })) }),
  },
  {
    name: 'milliseconds',
    what: 'takes the seconds of a clock for milliseconds',
    sentence: /move by 60 s, the clock moved by 0\.06 s: seconds are taken as milliseconds/,
    found: 'check',
    wrap: () => ({
      control: async (request, plane) => {
        if (request.method !== 'POST' || !request.path.endsWith('/clock')) return plane(request)
        const { seconds } = jsonOf(request.body)
        const response = await plane({ ...request, body: '{"seconds":0}' })
        const { now } = jsonOf(response.body)
        return { ...response, body: JSON.stringify({ type: 'clock', now: Number(now) + Number(seconds) }) }
      },
    }),
  },
  {
    name: 'clock-in-seconds',
    what: 'shows its clock in seconds',
    sentence: /read-clock violates the contract: now: milliseconds are expected, and so few are seconds/,
    found: 'check',
    wrap: () => ({
      control: answering('GET /clock', ({ now }) => ({ type: 'clock', now: Math.floor(Number(now) / 1000) })),
    }),
  },
  {
    name: 'start-ignored',
    what: 'opens sandboxes at the present time, whatever was asked',
    sentence: /a sandbox was opened at 15\d+ \(milliseconds since 1970\), but its clock shows/,
    found: 'check',
    wrap: () => ({ control: asking('POST /sandboxes', (body) => without(body, 'now')) }),
  },
  {
    name: 'shared-clock',
    what: 'moves the clock of every sandbox at once',
    sentence: /sandboxes are not isolated: moving the clock of one/,
    found: 'check',
    wrap: () => {
      const opened = new Set<string>()
      return {
        control: async (request, plane) => {
          const response = await plane(request)
          if (request.path === '/sandboxes' && response.status === 201) opened.add(sandboxOf(response))
          if (request.method === 'POST' && request.path.endsWith('/clock')) {
            const own = inSandbox.exec(request.path)?.[2]
            for (const other of opened) if (other !== own) await plane(moved(request, other))
          }
          return response
        },
      }
    },
  },
  {
    name: 'settings-ignored',
    what: 'ignores the settings of a sandbox',
    sentence: /a sandbox ignores the settings that it is opened with: /,
    found: 'check',
    wrap: () => ({ control: asking('POST /sandboxes', (body) => without(body, 'parameters')) }),
  },
  {
    name: 'settings-refused',
    what: 'refuses settings that it declares as settable',
    sentence: /status 409.*, although it declares .*phone\.max.* as settable/,
    found: 'check',
    wrap: () => ({
      control: async (request, plane) =>
        Object.keys(jsonOf(JSON.stringify(jsonOf(request.body).parameters ?? {}))).length > 0
          ? { status: 409, headers: { 'content-type': 'application/problem+json' }, body: '{"title":"Not settable"}' }
          : plane(request),
    }),
  },
  {
    name: 'one-sandbox',
    what: 'opens the same sandbox again and again',
    sentence: /sandboxes are not isolated: an account created in one can sign in to another/,
    found: 'check',
    wrap: () => {
      let first: WireResponse | undefined
      return {
        control: async (request, plane) => {
          if (request.method === 'DELETE') return { status: 204, headers: {}, body: '' }
          if (request.path !== '/sandboxes') return plane(request)
          first ??= await plane(request)
          return first
        },
      }
    },
  },
  {
    name: 'shared-outbox',
    what: 'tells what was sent in one sandbox in the outbox of all',
    sentence: /sandboxes are not isolated: messages of one are in the outbox of another/,
    found: 'check',
    wrap: () => {
      let first: string | undefined
      return {
        control: async (request, plane) => {
          const toFirst = first !== undefined && request.path.endsWith('/deliveries')
          const response = await plane(toFirst ? moved(request, first ?? '') : request)
          if (request.path === '/sandboxes' && response.status === 201) first ??= sandboxOf(response)
          return response
        },
      }
    },
  },
  {
    name: 'opened-with-200',
    what: 'opens sandboxes with status 200',
    sentence: /sandboxes with status 200/,
    found: 'check',
    wrap: () => ({ control: responding('POST /sandboxes', (response) => ({ ...response, status: 200 })) }),
  },
  {
    name: 'opened-without-url',
    what: 'opens sandboxes without saying where',
    sentence: /to opening a sandbox violates the contract/,
    found: 'check',
    wrap: () => ({ control: answering('POST /sandboxes', (body) => without(body, 'url')) }),
  },
  {
    name: 'nothing-there',
    what: 'has a control plane that finds nothing',
    sentence: /the control plane answered .*sandboxes with status 404/,
    found: 'check',
    wrap: () => ({
      control: async () => ({ status: 404, headers: { 'content-type': 'application/json' }, body: '{}' }),
    }),
  },
  {
    name: 'other-token',
    what: 'wants another control token',
    sentence: /the control plane answered .*sandboxes with status 401/,
    found: 'check',
    wrap: () => ({ control: (request, plane) => plane({ ...request, headers: {} }) }),
  },
  {
    name: 'provisioning-fails',
    what: 'fails over every account',
    sentence: /the control plane answered provision-account with status 500; the contract says 201/,
    found: 'check',
    wrap: () => ({ control: failing('POST /accounts') }),
  },
  {
    name: 'provisioned-with-200',
    what: 'makes accounts with status 200',
    sentence: /the control plane answered provision-account with status 200; the contract says 201/,
    found: 'check',
    wrap: () => ({ control: responding('POST /accounts', (response) => ({ ...response, status: 200 })) }),
  },
  provisioning(
    'numbers-forgotten',
    'makes accounts with the first number only',
    /does not create the account that was asked for: .*\+12025550148 is missing in its answer/,
    (body) => ({ ...body, phones: entries(body, 'phones').slice(0, 1) }),
  ),
  provisioning(
    'device-without-session',
    'makes devices that are not signed in',
    /does not create the account that was asked for: .*no such device with a session/,
    (body) => ({ ...body, devices: entries(body, 'devices').map((one) => without(one, 'session')) }),
  ),
]
