import { createHmac, randomBytes } from 'node:crypto'
import { discoveryPath } from '../../protocol/declaration.ts'
import { loosePairs } from '../loose-secrets.ts'
import { markedSecrets } from '../marked-secrets.ts'
import { kindOf } from '../redaction.ts'
import type { Recorded } from './recorded.ts'

/** Fields that hold a word of the contract, whatever secret may happen to read the same; and how such a word looks. */
const words: ReadonlySet<string> = new Set([
  ...['type', 'state', 'reason', 'scheme', 'kind', 'via', 'method', 'channel', 'title'],
])
const isWord = /^(urn:assay:refusal:)?[A-Za-z][a-z -]{0,60}$/

/** Shorter values are replaced only where they stand alone in a secret field. */
const shortestInText = 4
const longEnough = 12

/**
 * Replaces the secrets of a recording by stand-ins of the same shape: digits by digits, letters by letters, the same
 * secret by the same stand-in. Their key lives as long as the veil, so nobody leads them back.
 */
export type Veil = { cover(exchanges: readonly Recorded[]): readonly Recorded[] }

export const createVeil = (): Veil => {
  const key = randomBytes(32)
  const standIns = new Map<string, string>()
  const taken = new Set<string>()
  const standInOf = (secret: string): string => {
    const known = standIns.get(secret)
    if (known !== undefined) return known
    for (let attempt = 0; ; attempt++) {
      const made = sameShape(secret, createHmac('sha512', key).update(`${attempt}\n${secret}`).digest())
      if (taken.has(made) && attempt < 100) continue
      taken.add(made)
      standIns.set(secret, made)
      return made
    }
  }
  return {
    cover: (given) => {
      const exchanges = given.filter(({ path }) => !isDiscovery(path))
      const secrets = secretsOf(exchanges)
      for (const one of markedSecrets()) secrets.add(one)
      const inText = patternOf(secrets)
      const text = (given: string): string =>
        inText === undefined
          ? given
          : given.replace(inText, (found) => standInOf(secrets.has(found) ? found : bare(found)))
      const value = (given: unknown, field?: string, secret = false): unknown => {
        if (typeof given === 'string') {
          if (secret && given !== '') return standInOf(given)
          return field !== undefined && words.has(field) && isWord.test(given) ? given : text(given)
        }
        if (typeof given === 'number') return secret ? Number(standInOf(String(given))) : given
        if (Array.isArray(given)) return given.map((one) => value(one, field, secret && isPlain(one)))
        if (typeof given !== 'object' || given === null) return given
        return Object.fromEntries(
          Object.entries(given).map(([name, one]) => [name, value(one, name, secret || kindOf(name) !== undefined)]),
        )
      }
      const marked = (was: unknown): unknown => withText(was, text)
      const cover = ({ token, ...exchange }: Recorded): Recorded => ({
        ...exchange,
        path: exchange.path
          .split('/')
          .map((part) => encodePart(text(decodePart(part))))
          .join('/'),
        ...(token === undefined ? {} : { token: standInOf(token) }),
        body: value(exchange.body),
        headers: Object.fromEntries(Object.entries(exchange.headers).map(([name, one]) => [name, text(one)])),
        answer: value(exchange.answer),
      })
      return given.map((one) => (isDiscovery(one.path) ? { ...one, answer: marked(one.answer) } : cover(one)))
    },
  }
}

/** What a server says of itself in public; its capabilities are called after what is secret elsewhere. */
const isDiscovery = (path: string): boolean => path.endsWith(discoveryPath)

/** The values of all secret fields; in a recording, all stand-ins. */
export const secretsOf = (exchanges: readonly Recorded[]): Set<string> => {
  const secrets = new Set<string>()
  for (const { token, body, answer } of exchanges) {
    if (token !== undefined) secrets.add(token)
    learn(body, secrets)
    learn(answer, secrets)
  }
  return secrets
}

/** A field is secret with the values right in it; the entries of a list of things say by their own fields what is. */
const isPlain = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number'

const learn = (given: unknown, secrets: Set<string>, secret = false): void => {
  if (typeof given === 'string' && !secret) {
    // An answer that is no JSON: a page, a form, JSON that was cut off.
    for (const [name, value] of loosePairs(given)) if (kindOf(name) !== undefined) secrets.add(value)
  }
  if (typeof given === 'string' || typeof given === 'number') {
    if (secret && given !== '') secrets.add(String(given))
  } else if (Array.isArray(given)) {
    for (const one of given) learn(one, secrets, secret && isPlain(one))
  } else if (typeof given === 'object' && given !== null) {
    for (const [name, one] of Object.entries(given)) learn(one, secrets, secret || kindOf(name) !== undefined)
  }
}

/** Letters and digits by others of their kind; what stands between them stays. */
const sameShape = (secret: string, chance: Buffer): string => {
  let at = 0
  const from = (alphabet: string): string => alphabet[(chance[at++ % chance.length] ?? 0) % alphabet.length] ?? ''
  return [...secret]
    .map((sign) => {
      if (/[0-9]/.test(sign)) return from('0123456789')
      if (/[a-z]/.test(sign)) return from('abcdefghijklmnopqrstuvwxyz')
      return /[A-Z]/.test(sign) ? from('ABCDEFGHIJKLMNOPQRSTUVWXYZ') : sign
    })
    .join('')
}

const bare = (text: string): string => text.replace(/[ -]/g, '')
const isGrouped = /^[\da-z]{4,20}$/

/**
 * The secrets as they may stand in a text, the longest first; codes may be told in groups. A long one is found inside of
 * a longer word too, where a short one would turn up by chance.
 */
const patternOf = (secrets: ReadonlySet<string>): RegExp | undefined => {
  const forms = [...secrets]
    .filter((secret) => secret.length >= shortestInText)
    .sort((a, b) => b.length - a.length)
    .map((secret) => {
      const form = isGrouped.test(secret) ? [...secret].join('[ -]?') : secret.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
      return secret.length >= longEnough ? form : `(?<![\\w-])${form}(?![\\w-])`
    })
  return forms.length === 0 ? undefined : new RegExp(forms.join('|'), 'g')
}

/** Every text in a value by what a function makes of it. */
const withText = (value: unknown, text: (given: string) => string): unknown => {
  if (typeof value === 'string') return text(value)
  if (Array.isArray(value)) return value.map((one) => withText(one, text))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withText(one, text)]))
}

const decodePart = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
const encodePart = (part: string): string => encodeURIComponent(part.toWellFormed())
