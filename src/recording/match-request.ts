import { secretKindOf } from '../redaction/secret-names.ts'
import type { RecordedExchange } from './recorded-exchange.ts'

/** A request of a replay, before it is answered. */
export type ReplayRequest = Pick<RecordedExchange, 'method' | 'origin' | 'path' | 'token' | 'body'>

/**
 * The current value for each pseudonym of the recording. Values of the server are the same in both; values of the
 * client, such as a password, differ in each run.
 */
export type Bindings = ReadonlyMap<string, string>

/**
 * Whether a request is the recorded one, apart from secrets that the client made. Returns the bindings with those that
 * were added; undefined when the requests differ. `pseudonyms`: the pseudonyms of the recording, which may also occur in
 * a field that is not secret.
 */
export const matchRequest = (
  recorded: ReplayRequest,
  request: ReplayRequest,
  bindings: Bindings,
  control: boolean,
  pseudonyms: ReadonlySet<string> = new Set(),
): Bindings | undefined => {
  if (recorded.method !== request.method || recorded.origin !== request.origin) return undefined
  const added = new Map(bindings)
  const bind = (before: string, now: string): boolean => {
    const known = added.get(before)
    if (known !== undefined) return known === now
    if (before !== now) added.set(before, now)
    return true
  }
  const same = (before: unknown, now: unknown, secret: boolean): boolean => {
    if (isPlain(before) && isPlain(now)) {
      if (typeof before !== typeof now) return false
      if (typeof before === 'boolean') return before === now
      return secret || pseudonyms.has(String(before))
        ? bind(String(before), String(now))
        : applyBindings(String(before), added) === String(now)
    }
    if (typeof before !== 'object' || typeof now !== 'object' || before === null || now === null) return before === now
    if (Array.isArray(before) || Array.isArray(now)) {
      const [recordedItems, requestItems] = [before, now]
      if (!Array.isArray(recordedItems) || !Array.isArray(requestItems) || recordedItems.length !== requestItems.length)
        return false
      return recordedItems.every((one, at) => same(one, requestItems[at], secret && isPlain(one)))
    }
    const names = Object.keys(before)
    return (
      names.length === Object.keys(now).length &&
      names.every(
        (name) =>
          isClockMove(name, before, now) ||
          same(Reflect.get(before, name), Reflect.get(now, name), secret || secretKindOf(name) !== undefined),
      )
    )
  }
  const matches =
    samePath(recorded.path, request.path, added) &&
    // A replay has no control token.
    (control || sameToken(recorded.token, request.token, bind)) &&
    same(recorded.body, request.body, false)
  return matches ? added : undefined
}

/** By how much a clock is moved to just before a moment follows how fast the target answered then. */
const isClockMove = (name: string, before: object, now: object): boolean =>
  name === 'seconds' && [before, now].every((one) => typeof Reflect.get(one, name) === 'number')

const isPlain = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value)

const sameToken = (
  before: string | undefined,
  now: string | undefined,
  bind: (before: string, now: string) => boolean,
): boolean => (before === undefined || now === undefined ? before === now : bind(before, now))

const samePath = (before: string, now: string, bindings: Bindings): boolean => {
  const [recordedItems, requestItems] = [before.split('/'), now.split('/')]
  return (
    recordedItems.length === requestItems.length &&
    recordedItems.every(
      (part, at) => applyBindings(decodeSegment(part), bindings) === decodeSegment(requestItems[at] ?? ''),
    )
  )
}
const decodeSegment = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** Most characters of a text, or of all texts of an answer, in which values are replaced: no run has more in one answer. */
export const maxReplaced = 2 * 1024 * 1024

/** A text of the recording with the current values; as it is where it would be too long with them. */
export const applyBindings = (text: string, bindings: Bindings, max = maxReplaced): string => {
  if (bindings.has(text)) return bindings.get(text) ?? text
  let result = text
  for (const [before, now] of bindings) {
    if (before.length < 4 || result.length > max || !result.includes(before)) continue
    const most = (result.length / before.length) * Math.max(0, now.length - before.length)
    if (result.length + most > max && lengthWith(result, before, now) > max) return text
    result = result.replaceAll(before, now)
  }
  return result
}

const lengthWith = (text: string, before: string, now: string): number => {
  let length = text.length
  for (let at = text.indexOf(before); at >= 0; at = text.indexOf(before, at + before.length))
    length += now.length - before.length
  return length
}

/** A recorded answer with the current values, as far as there is room for them. */
export const applyBindingsDeep = (answer: unknown, bindings: Bindings): unknown => {
  let room = maxReplaced
  const applied = (value: unknown): unknown => {
    if (room <= 0) return value
    if (typeof value === 'string') {
      const text = applyBindings(value, bindings, room)
      room -= text.length
      return text
    }
    if (Array.isArray(value)) return value.map(applied)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, applied(one)]))
  }
  return applied(answer)
}
