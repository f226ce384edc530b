import type { WireRequest } from '../../http/wire/message.ts'
import { createRedactor, type Redactor } from '../../redaction/redactor.ts'
import type { Exchange, RawExchange } from '../target.ts'

type LoggedExchange = RawExchange & {
  /** Shown in the place of a request that holds something similar to a secret. */
  readonly displayed?: DisplayedRequest | undefined
}

export type DisplayedRequest = { readonly request: WireRequest; readonly replaces: string }

/**
 * The exchanges of one sandbox. They are redacted together, when they are read, so that a placeholder means one secret
 * throughout.
 */
export type ExchangeLog = {
  record(raw: LoggedExchange): void
  read(): readonly Exchange[]
  /** The sentence with every secret of these exchanges replaced. */
  text(sentence: string): string
}

/** Most characters of a body that are kept: searching megabytes for secrets would block everything else. */
const maxBodyLength = 65_536

/** `observe` is called with each exchange as it comes, before anything is redacted. */
export const createExchangeLog = (controlToken?: string, observe?: (raw: RawExchange) => void): ExchangeLog => {
  const rawExchanges: LoggedExchange[] = []
  return {
    record: (raw) => {
      const { response } = raw
      observe?.(raw)
      rawExchanges.push(
        response ? { ...raw, response: { ...response, body: response.body.slice(0, maxBodyLength) } } : raw,
      )
    },
    read() {
      const redactor = redactorFor(rawExchanges, controlToken)
      return rawExchanges.map((raw) => redact(raw, redactor))
    },
    text: (sentence) => redactorFor(rawExchanges, controlToken).text(sentence),
  }
}

/** A redactor that knows every secret in the exchanges, so that none is missed in a text that came before it. */
const redactorFor = (rawExchanges: readonly LoggedExchange[], controlToken: string | undefined): Redactor => {
  const redactor = createRedactor(controlToken === undefined ? [] : [[controlToken, 'control-token']])
  for (const { request, displayed, response } of rawExchanges) {
    redactor.learnHeaders(request.headers)
    if (request.body !== undefined) redactor.learn(request.body)
    redactor.learn(request.path)
    if (displayed) redactor.secret(displayed.replaces, 'input')
    if (!response) continue
    redactor.learnHeaders(response.headers)
    redactor.learn(response.body)
  }
  return redactor
}

const redact = (raw: LoggedExchange, redactor: Redactor): Exchange => {
  const { base, request: sentRequest, displayed, response, failure, ...rest } = raw
  const request = displayed?.request ?? sentRequest
  return {
    ...rest,
    request: {
      method: request.method,
      url: redactor.text(`${base}${request.path}`),
      headers: redactor.headers(request.headers),
      ...(request.body === undefined ? {} : { body: redactor.body(request.body) }),
    },
    ...(response === undefined
      ? {}
      : {
          response: {
            status: response.status,
            headers: redactor.headers(response.headers),
            body: redactor.body(response.body),
          },
        }),
    ...(failure === undefined ? {} : { failure: redactor.text(failure) }),
  }
}
