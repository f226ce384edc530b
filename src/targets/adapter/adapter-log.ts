import type { WireRequest, WireResponse } from '../../http/message.ts'
import { createRedactor } from '../redaction.ts'
import type { Exchange } from '../target.ts'

type Told = Pick<Exchange, 'plane' | 'command' | 'at' | 'milliseconds'> & {
  readonly base: string
  readonly request: WireRequest
  readonly response?: WireResponse
  readonly failure?: string
}

/**
 * The exchanges of one sandbox with a server that has words of its own. They are redacted when they are read, all
 * together.
 */
export type AdapterLog = {
  record(told: Told): void
  /** Remember the secrets in a command of the protocol, which the requests for it repeat. */
  learn(command: object): void
  secret(value: string, kind: string): void
  read(): readonly Exchange[]
  /** A sentence about these exchanges without their secrets. */
  text(sentence: string): string
}

/** Fields that are secret in most servers, whatever their case and style. */
const isSecretName = /pass(word|code|phrase|wd)|secret|token|session|csrf|nonce|otp|^pin$|jwt|api_?key|ticket/i
/** Where an error has its name and a message its code: secret only as digits. */
const isCodeName = /code/i

/** `fields` are names of further fields and headers of the server whose values are secret. */
export const createAdapterLog = (fields: readonly string[]): AdapterLog => {
  const tolds: Told[] = []
  const redactor = createRedactor()
  const note = (name: string, value: unknown): void => {
    if (typeof value !== 'string' && typeof value !== 'number') return
    const text = String(value)
    if (fields.includes(name) || isSecretName.test(name)) redactor.secret(text, name.toLowerCase())
    else if (isCodeName.test(name) && /^[\d -]{4,}$/.test(text)) redactor.secret(text, 'code')
  }
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [name, inner] of Object.entries(value)) {
      note(name, inner)
      walk(inner)
    }
  }
  /** Before the redactor looks at them, which knows by itself how most secret headers are called. */
  const headers = (given: WireRequest['headers']): void => {
    for (const [name, value] of Object.entries(given)) {
      if (fields.some((field) => field.toLowerCase() === name.toLowerCase())) redactor.secret(value, name.toLowerCase())
    }
    redactor.learnHeaders(given)
  }
  const pairs = (text: string): void => {
    for (const [name, value] of new URLSearchParams(text)) note(name, value)
  }
  const body = (text: string, type?: string): void =>
    type?.includes('x-www-form-urlencoded') ? pairs(text) : walk(jsonOf(text))
  return {
    record(told) {
      const { request, response } = told
      tolds.push(told)
      headers(request.headers)
      const [, ...query] = request.path.split('?')
      pairs(query.join('?'))
      if (request.body !== undefined) body(request.body, request.headers['content-type'])
      if (!response) return
      headers(response.headers)
      body(response.body)
    },
    learn: (command) => redactor.learn(JSON.stringify(command)),
    secret: (value, kind) => redactor.secret(value, kind),
    text: (sentence) => redactor.text(sentence),
    read: () =>
      tolds.map(({ base, request, response, failure, ...rest }) => ({
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
