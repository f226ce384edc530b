import { kindOf } from '../redaction.ts'
import type { Recorded } from './recorded.ts'

/** A request of a replay, before it is answered. */
export type Asked = Pick<Recorded, 'method' | 'origin' | 'path' | 'token' | 'body'>

/**
 * What stands now for a stand-in of the recording. What the server made is the same in both; what the client makes
 * itself, such as a password, is another one each time.
 */
export type Bindings = ReadonlyMap<string, string>

/**
 * Whether a request is the recorded one: the same but for secrets that the client made. Gives the bindings with those
 * that had to be added; undefined where the requests differ. `standIns`: those of the recording, which may stand in a field
 * that is no secret as well.
 */
export const unify = (
  recorded: Asked,
  asked: Asked,
  bindings: Bindings,
  control: boolean,
  standIns: ReadonlySet<string> = new Set(),
): Bindings | undefined => {
  if (recorded.method !== asked.method || recorded.origin !== asked.origin) return undefined
  const added = new Map(bindings)
  const bind = (was: string, is: string): boolean => {
    const known = added.get(was)
    if (known !== undefined) return known === is
    if (was !== is) added.set(was, is)
    return true
  }
  const same = (was: unknown, is: unknown, secret: boolean): boolean => {
    if (isPlain(was) && isPlain(is)) {
      if (typeof was !== typeof is) return false
      if (typeof was === 'boolean') return was === is
      return secret || standIns.has(String(was))
        ? bind(String(was), String(is))
        : translate(String(was), added) === String(is)
    }
    if (typeof was !== 'object' || typeof is !== 'object' || was === null || is === null) return was === is
    if (Array.isArray(was) || Array.isArray(is)) {
      const [some, others] = [was, is]
      if (!Array.isArray(some) || !Array.isArray(others) || some.length !== others.length) return false
      return some.every((one, at) => same(one, others[at], secret && isPlain(one)))
    }
    const names = Object.keys(was)
    return (
      names.length === Object.keys(is).length &&
      names.every((name) => same(Reflect.get(was, name), Reflect.get(is, name), secret || kindOf(name) !== undefined))
    )
  }
  const fits =
    samePath(recorded.path, asked.path, added) &&
    // The token of the control plane is the examiner's own: a replay has none.
    (control || sameToken(recorded.token, asked.token, bind)) &&
    same(recorded.body, asked.body, false)
  return fits ? added : undefined
}

const isPlain = (value: unknown): value is string | number | boolean =>
  ['string', 'number', 'boolean'].includes(typeof value)

const sameToken = (
  was: string | undefined,
  is: string | undefined,
  bind: (was: string, is: string) => boolean,
): boolean => (was === undefined || is === undefined ? was === is : bind(was, is))

const samePath = (was: string, is: string, bindings: Bindings): boolean => {
  const [some, others] = [was.split('/'), is.split('/')]
  return (
    some.length === others.length &&
    some.every((part, at) => translate(plain(part), bindings) === plain(others[at] ?? ''))
  )
}
const plain = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/** A text of the recording as it reads now. */
export const translate = (text: string, bindings: Bindings): string => {
  if (bindings.has(text)) return bindings.get(text) ?? text
  let now = text
  for (const [was, is] of bindings) if (was.length >= 4 && now.includes(was)) now = now.replaceAll(was, is)
  return now
}

/** An answer of the recording as the client has to see it now. */
export const translated = (value: unknown, bindings: Bindings): unknown => {
  if (typeof value === 'string') return translate(value, bindings)
  if (Array.isArray(value)) return value.map((one) => translated(one, bindings))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, translated(one, bindings)]))
}
