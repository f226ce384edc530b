import type { WireRequest, WireResponse } from '../../http/wire/message.ts'
import type { ContractDefect, Wrapper } from './defective-server.ts'
import { answering, asking, entries, jsonOf, responding, without } from './wrappers.ts'

/** An outbox that tells other deliveries than there are; `sandbox` is that of the request. */
const outbox = (
  name: string,
  what: string,
  sentence: RegExp,
  change: (deliveries: readonly unknown[], earlier: number) => readonly unknown[],
): ContractDefect => ({
  name,
  what,
  sentence,
  found: 'check',
  wrap: () => {
    const read = new Map<string, number>()
    const control: Wrapper = async (request, plane) =>
      answering('GET /deliveries', (body) => {
        const all = entries(body, 'deliveries')
        const earlier = read.get(request.path) ?? 0
        read.set(request.path, all.length)
        return { ...body, deliveries: change(all, earlier) }
      })(request, plane)
    return { control }
  },
})

/** Takes requests of an operation that the contract does not have for those that it has. */
const tolerating = (
  name: string,
  what: string,
  sentence: RegExp,
  mend: (request: WireRequest) => WireRequest,
): ContractDefect => ({
  name,
  what,
  sentence,
  found: 'run',
  wrap: () => ({
    public: async (request, plane) =>
      plane(request.path.endsWith('/app-passwords') || request.path.endsWith('/password') ? mend(request) : request),
  }),
})

const isClose = ({ method }: WireRequest): boolean => method === 'DELETE'
const closed: WireResponse = { status: 204, headers: {}, body: '' }

/** Single defects that were found by trying others than those of the first two lists. */
export const furtherDefects: readonly ContractDefect[] = [
  outbox('told-twice', 'tells each delivery twice', /the outbox has one delivery twice/, (all) =>
    all.flatMap((one) => [one, one]),
  ),
  outbox(
    'every-second',
    'loses every second delivery',
    /send-code to \+12025550147 succeeded, but the outbox .* has no text message to it/,
    (all) => all.filter((_, at) => at % 2 === 0),
  ),
  outbox(
    'first-two',
    'tells the first two deliveries alone',
    /send-code to \+12025550148 succeeded, but the outbox .* has no text message to it/,
    (all) => all.slice(0, 2),
  ),
  outbox(
    'late',
    'tells a delivery one reading late',
    /0 deliveries after send-code was answered, and 3 when/,
    (all, n) => all.slice(0, n),
  ),
  {
    name: 'no-token-read',
    what: 'does not read the token of a request',
    sentence: /its session is refused as not-signed-in by list-phones and list-devices/,
    found: 'check',
    wrap: () => ({
      public: ({ headers: { authorization: _, ...headers }, ...request }, plane) => plane({ ...request, headers }),
    }),
  },
  {
    name: 'never-trusted',
    what: 'makes trusted devices without trust',
    sentence: /the device "probe-phone" should be trusted/,
    found: 'check',
    wrap: () => ({
      control: asking('POST /accounts', (body) => ({
        ...body,
        devices: entries(body, 'devices').map((one) => ({ ...one, status: 'signed-in' })),
      })),
    }),
  },
  {
    name: 'never-closed',
    what: 'keeps a sandbox that was closed',
    sentence: /a closed sandbox still carries out read-clock/,
    found: 'check',
    wrap: () => ({ control: async (request, plane) => (isClose(request) ? closed : plane(request)) }),
  },
  {
    name: 'redirect',
    what: 'redirects enter-code',
    sentence: /enter-code: .* answered with a redirect \(status 302\)/,
    found: 'check',
    wrap: () => ({
      public: responding('POST /sign-in/code', () => ({ status: 302, headers: { location: '/login' }, body: '' })),
    }),
  },
  {
    name: 'staff-token-refused',
    what: 'gives out tokens of support staff that it refuses',
    sentence: /refused the token of issue-staff-token as not-signed-in/,
    found: 'run',
    wrap: () => ({
      control: answering('POST /staff-tokens', (body) => ({ ...body, staff: `${String(body.staff)}x` })),
    }),
  },
  {
    name: 'retry-after-as-date',
    what: 'tells Retry-After as a date',
    sentence: /Retry-After is ".* GMT"; the contract says whole seconds/,
    found: 'run',
    wrap: () => ({
      public: responding('POST /sign-in/sends', (response) =>
        response.status === 429
          ? { ...response, headers: { ...response.headers, 'retry-after': new Date(4e12).toUTCString() } }
          : response,
      ),
    }),
  },
  tolerating(
    'further-field',
    'ignores a further field of two operations',
    /with a field that the contract does not have was answered with status 20\d/,
    (request) => ({ ...request, body: JSON.stringify(without(jsonOf(request.body), 'notInTheContract')) }),
  ),
  tolerating(
    'field-twice',
    'takes the last of two fields in two operations',
    /with the field "\w+" twice was answered with status 20\d/,
    (request) => ({ ...request, ...(isJson(request.body) && { body: JSON.stringify(jsonOf(request.body)) }) }),
  ),
  tolerating(
    'any-content-type',
    'takes any content type in two operations',
    /with the content type text\/plain was answered with status 20\d/,
    (request) => ({ ...request, headers: { ...request.headers, 'content-type': 'application/json' } }),
  ),
  tolerating(
    'any-method',
    'takes PATCH for the method of two operations',
    /with the method PATCH was answered with status 20\d/,
    (request) =>
      request.method === 'PATCH'
        ? { ...request, method: request.path.endsWith('/password') ? 'PUT' : 'POST' }
        : request,
  ),
]

const isJson = (text: string | undefined): boolean => {
  try {
    return text !== undefined && JSON.parse(text) !== undefined
  } catch {
    return false
  }
}
