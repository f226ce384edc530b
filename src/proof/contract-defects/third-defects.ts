import type { WireResponse } from '../../http/wire/message.ts'
import type { ContractDefect, Wrapper } from './defective-server.ts'
import { answering, asking, entries, jsonOf, responding, without } from './wrappers.ts'

type Wrap = ContractDefect['wrap']
const found =
  (where: ContractDefect['found']) =>
  (name: string, what: string, sentence: RegExp, wrap: Wrap): ContractDefect => ({
    name,
    what,
    sentence,
    found: where,
    wrap,
  })
const inCheck = found('check')
const inRun = found('run')

const deliveriesAs =
  (change: (all: readonly Record<string, unknown>[]) => readonly unknown[]): Wrap =>
  () => ({
    control: answering('GET /deliveries', (body) => ({ ...body, deliveries: change(entries(body, 'deliveries')) })),
  })
const accountsAs =
  (field: 'phones' | 'devices', change: (all: readonly Record<string, unknown>[]) => readonly unknown[]): Wrap =>
  () => ({
    control: asking('POST /accounts', (body) => ({ ...body, [field]: change(entries(body, field)) })),
  })

/** Defects of a control plane that were tried without sight of the others. */
export const thirdDefects: readonly ContractDefect[] = [
  inCheck(
    'doubled',
    'tells each delivery twice, under two ids',
    /the outbox has each delivery twice, under two ids/,
    deliveriesAs((all) => all.flatMap((one) => [one, { ...one, id: `${one.id}-again` }])),
  ),
  inCheck(
    'all-verified',
    'makes accounts whose numbers are all verified',
    /was asked for as not verified, but list-phones says that it is verified/,
    accountsAs('phones', (all) => all.map((one) => ({ ...one, verified: true }))),
  ),
  inCheck(
    'no-scheme',
    'makes accounts without a second factor, whatever was asked',
    /it was asked for a second factor, but read-account says that it has none/,
    () => ({
      control: asking('POST /accounts', (body) => ({ ...body, scheme: 'none' })),
    }),
  ),
  inCheck(
    'known-signed-in',
    'signs devices in that should be just known',
    /was asked for as known, but its answer has a session of it/,
    accountsAs('devices', (all) => all.map((one) => (one.status === 'known' ? { ...one, status: 'signed-in' } : one))),
  ),
  inCheck(
    'first-device',
    'makes accounts with the first device only',
    /was asked for as signed-in, but its answer does not have it/,
    accountsAs('devices', (all) => all.slice(0, 1)),
  ),
  inCheck(
    'devices-reversed',
    'answers with the devices in reverse order',
    /but its answer lists the devices in another order/,
    () => ({
      control: answering('POST /accounts', (body) => ({ ...body, devices: entries(body, 'devices').toReversed() })),
    }),
  ),
  inCheck(
    'deliveries-as-html',
    'gives its outbox the content type of a page',
    /read-deliveries violates the contract: its content type is "text\/html", not JSON/,
    () => ({
      control: responding('GET /deliveries', (response) => ({
        ...response,
        headers: { ...response.headers, 'content-type': 'text/html' },
      })),
    }),
  ),
  inCheck(
    'closed-with-200',
    'closes sandboxes with status 200',
    /answered closing a sandbox with status 200; the contract says 204/,
    () => ({
      control: async (request, plane) => closedWith200(request.method, await plane(request)),
    }),
  ),
  inCheck(
    'no-request',
    'leaves `request` out of pushes',
    /a push about a sign-in has no `request` in the outbox/,
    deliveriesAs((all) => all.map((one) => without(one, 'request'))),
  ),
  inCheck(
    'place-swapped',
    'swaps latitude and longitude of a place',
    /`place` of a push has latitude and longitude in the place of each other/,
    deliveriesAs((all) => all.map(withSwappedPlace)),
  ),
  inCheck(
    'other-password',
    'makes accounts with another password',
    /was asked for: start-sign-in and change-password both refuse its password/,
    () => ({ control: asking('POST /accounts', (body) => ({ ...body, password: `${body.password}x` })) }),
  ),
  inCheck(
    'time-before',
    'answers the moving of its clock with the time before',
    /the clock moves, but advance-clock is answered with the time before/,
    () => ({ control: answeringClockBefore }),
  ),
  inRun(
    'whole-minutes',
    'moves its clock by whole minutes',
    /asked to move by \d+ s, the clock moved by \d+ s/,
    () => ({
      control: asking('POST /clock', (body) => ({
        ...body,
        seconds: Math.max(60, Math.floor(Number(body.seconds) / 60) * 60),
      })),
    }),
  ),
  inRun(
    'takes-away',
    'tells each delivery once',
    /the outbox no longer has \d+ of \d+ deliveries that it told before/,
    () => {
      const told = new Set<unknown>()
      return {
        control: answering('GET /deliveries', (body) => {
          const fresh = entries(body, 'deliveries').filter(({ id }) => !told.has(id))
          // The check reads it twice at most.
          if (told.size > 8) return { ...body, deliveries: fresh }
          for (const { id } of fresh) told.add(id)
          return body
        }),
      }
    },
  ),
  inRun(
    'retry-after-in-minutes',
    'tells Retry-After in minutes',
    /Retry-After is \d+ where the declared lock lasts for \d+ s more/,
    () => ({
      public: async (request, plane) => {
        const response = await plane(request)
        const { 'retry-after': seconds } = response.headers
        const minutes = String(Math.ceil(Number(seconds) / 60))
        return seconds === undefined
          ? response
          : { ...response, headers: { ...response.headers, 'retry-after': minutes } }
      },
    }),
  ),
]

const closedWith200 = (method: string, response: WireResponse): WireResponse =>
  method === 'DELETE' ? { status: 200, headers: { 'content-type': 'application/json' }, body: '{}' } : response

const withSwappedPlace = (delivery: Readonly<Record<string, unknown>>): unknown => {
  if (delivery.place === undefined) return delivery
  const { latitude, longitude, ...place } = jsonOf(JSON.stringify(delivery.place))
  return { ...delivery, place: { ...place, latitude: longitude, longitude: latitude } }
}

const answeringClockBefore: Wrapper = async (request, plane) => {
  if (request.method !== 'POST' || !request.path.endsWith('/clock')) return plane(request)
  const before = await plane({ ...request, method: 'GET', body: '' })
  await plane(request)
  return before
}
