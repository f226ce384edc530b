import type { WireRequest } from '../../http/wire/message.ts'
import { createRedactor } from '../../redaction/redactor.ts'
import type { Exchange, RawExchange } from '../target.ts'

/**
 * The exchanges of one sandbox with a server that has an API of its own. They are redacted together, when they are
 * read.
 */
export type AdapterLog = {
  record(exchange: RawExchange): void
  /** Registers the secrets in a command of the protocol: the requests for it repeat them. */
  learn(command: object): void
  secret(value: string, kind: string): void
  read(): readonly Exchange[]
  /** The sentence without the secrets of these exchanges. */
  text(sentence: string): string
}

/** Fields that are secret in most servers, whatever their case and style. */
const isSecretName = /pass(word|code|phrase|wd)|secret|token|session|csrf|nonce|otp|^pin$|jwt|api_?key|ticket/i
/** Fields that hold the name of an error or the code of a message: secret only when they are digits. */
const isCodeName = /code/i

/**
 * `fields` are names of further fields and headers of the server whose values are secret. `observe` is called with each
 * exchange as it comes, before anything is redacted.
 */
export const createAdapterLog = (fields: readonly string[], observe?: (raw: RawExchange) => void): AdapterLog => {
  const exchanges: RawExchange[] = []
  const redactor = createRedactor()
  const learnField = (name: string, value: unknown): void => {
    if (typeof value !== 'string' && typeof value !== 'number') return
    const text = String(value)
    if (fields.includes(name) || isSecretName.test(name)) redactor.secret(text, name.toLowerCase())
    else if (isCodeName.test(name) && /^[\d -]{4,}$/.test(text)) redactor.secret(text, 'code')
  }
  const learnJson = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [name, inner] of Object.entries(value)) {
      learnField(name, inner)
      learnJson(inner)
    }
  }
  /** Runs before the redactor, which knows the names of most secret headers. */
  const learnHeaders = (given: WireRequest['headers']): void => {
    for (const [name, value] of Object.entries(given)) {
      if (fields.some((field) => field.toLowerCase() === name.toLowerCase())) redactor.secret(value, name.toLowerCase())
    }
    redactor.learnHeaders(given)
  }
  const learnForm = (text: string): void => {
    for (const [name, value] of new URLSearchParams(text)) learnField(name, value)
  }
  const learnBody = (text: string, type?: string): void =>
    type?.includes('x-www-form-urlencoded') ? learnForm(text) : learnJson(jsonOf(text))
  return {
    record(exchange) {
      const { request, response } = exchange
      observe?.(exchange)
      exchanges.push(exchange)
      learnHeaders(request.headers)
      const [, ...query] = request.path.split('?')
      learnForm(query.join('?'))
      if (request.body !== undefined) learnBody(request.body, request.headers['content-type'])
      if (!response) return
      learnHeaders(response.headers)
      learnBody(response.body)
    },
    learn: (command) => redactor.learn(JSON.stringify(command)),
    secret: (value, kind) => redactor.secret(value, kind),
    text: (sentence) => redactor.text(sentence),
    read: () =>
      exchanges.map(({ base, request, response, failure, ...rest }) => ({
        ...rest,
        request: {
          method: request.method,
          url: redactor.text(`${base}${request.path}`),
          headers: redactor.headers(request.headers),
          ...(request.body === undefined ? {} : { body: redactor.text(request.body) }),
        },
        ...(response && {
          response: {
            status: response.status,
            headers: redactor.headers(response.headers),
            body: redactor.text(response.body),
          },
        }),
        ...(failure === undefined ? {} : { failure: redactor.text(failure) }),
      })),
  }
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
