import type { WireRequest } from '../../http/wire/message.ts'
import type { RecentSecrets } from '../../redaction/recent-secrets.ts'
import { createRedactor, type Redactor } from '../../redaction/redactor.ts'
import { contractNames } from '../../redaction/secret-names.ts'
import type { Exchange, RawExchange } from '../target.ts'
import { keepExchanges, leftOut } from './kept-exchanges.ts'
import { plainSecretsOf } from './plain-secrets.ts'

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

export type ExchangeLogOptions = {
  readonly controlToken?: string | undefined
  /** Called with each exchange as it comes, before anything is redacted. */
  readonly observe?: ((raw: RawExchange) => void) | undefined
  /** The secrets of other sandboxes of a server, which is told those of this one. */
  readonly recent?: RecentSecrets | undefined
}

export const createExchangeLog = ({ controlToken, observe, recent }: ExchangeLogOptions = {}): ExchangeLog => {
  const kept = keepExchanges<LoggedExchange>(() => informedRedactor())
  let learntCount = 0
  let redactor: Redactor | undefined
  /** A redactor that knows every secret in the exchanges, so that none is missed in a text that came before it. */
  const informedRedactor = (): Redactor => {
    redactor ??= createRedactor(controlToken === undefined ? [] : [[controlToken, 'control-token']], {
      hideOthers: recent?.hide,
    })
    for (const exchange of kept.all.slice(learntCount)) learn(exchange, redactor)
    learntCount = kept.all.length
    return redactor
  }
  return {
    record(raw) {
      const short = kept.add(raw)
      if (recent) for (const [value, kind] of plainSecretsOf(short, contractNames)) recent.add(value, kind)
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
  if (displayed !== undefined) redactor.keepMarks(`${displayed.request.path} ${displayed.request.body ?? ''}`)
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
            body: response.body === leftOut ? leftOut : redactor.body(response.body),
          },
        }),
    ...(failure === undefined ? {} : { failure: redactor.text(failure) }),
  }
}
