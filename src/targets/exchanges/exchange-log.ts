import type { WireRequest } from '../../http/wire/message.ts'
import { createRedactor, type Redactor } from '../../redaction/redactor.ts'
import type { Exchange, RawExchange } from '../target.ts'
import { keepExchanges } from './kept-exchanges.ts'

type LoggedExchange = RawExchange & {
  /** Shown in the place of a request that holds something similar to a secret. */
  readonly displayed?: DisplayedRequest | undefined
}

/** `replaces`: the text that is not shown, where it may be a secret. */
export type DisplayedRequest = { readonly request: WireRequest; readonly replaces?: string }

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

/** `observe` is called with each exchange as it comes, before anything is redacted. */
export const createExchangeLog = (controlToken?: string, observe?: (raw: RawExchange) => void): ExchangeLog => {
  const kept = keepExchanges<LoggedExchange>(() => informedRedactor())
  let learntCount = 0
  let redactor: Redactor | undefined
  /** A redactor that knows every secret in the exchanges, so that none is missed in a text that came before it. */
  const informedRedactor = (): Redactor => {
    redactor ??= createRedactor(controlToken === undefined ? [] : [[controlToken, 'control-token']])
    for (const exchange of kept.all.slice(learntCount)) learn(exchange, redactor)
    learntCount = kept.all.length
    return redactor
  }
  return {
    record(raw) {
      const short = kept.add(raw)
      observe?.(short)
    },
    read() {
      const informed = informedRedactor()
      return kept.all.map((raw) => redact(raw, informed))
    },
    text: (sentence) => informedRedactor().text(sentence),
  }
}

const learn = ({ request, displayed, response }: LoggedExchange, redactor: Redactor): void => {
  redactor.learnHeaders(request.headers)
  if (request.body !== undefined) redactor.learn(request.body)
  redactor.learn(request.path)
  if (displayed?.replaces !== undefined) redactor.secret(displayed.replaces, 'input')
  if (response) redactor.learnAnswer(response)
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
