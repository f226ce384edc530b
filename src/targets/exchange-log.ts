import type { WireRequest, WireResponse } from '../http/message.ts'
import { createRedactor, type Redactor } from './redaction.ts'
import type { Exchange } from './target.ts'

type Raw = {
  readonly plane: Exchange['plane']
  readonly command: Exchange['command']
  readonly at: number
  readonly milliseconds: number
  readonly base: string
  readonly request: WireRequest
  /** What is shown in the place of the request, which has in it something that resembles a secret. */
  readonly shown?: Shown | undefined
  readonly response?: WireResponse
  readonly failure?: string
}

export type Shown = { readonly request: WireRequest; readonly insteadOf: string }

/** The exchanges of one sandbox. They are redacted when they are read, all together, so that a mark means one secret throughout. */
export type ExchangeLog = {
  record(raw: Raw): void
  read(): readonly Exchange[]
  /** A sentence about these exchanges with every secret in them replaced. */
  text(sentence: string): string
}

/** The most characters of a body that are kept: to look for secrets in megabytes holds up everything else. */
const mostKept = 65_536

export const createExchangeLog = (controlToken?: string): ExchangeLog => {
  const raws: Raw[] = []
  return {
    record: (raw) => {
      const { response } = raw
      raws.push(response ? { ...raw, response: { ...response, body: response.body.slice(0, mostKept) } } : raw)
    },
    read() {
      const redactor = knowing(raws, controlToken)
      return raws.map((raw) => redact(raw, redactor))
    },
    text: (sentence) => knowing(raws, controlToken).text(sentence),
  }
}

/** A redactor that has met every secret in the exchanges, so that none is missed in a text that came before it. */
const knowing = (raws: readonly Raw[], controlToken: string | undefined): Redactor => {
  const redactor = createRedactor(controlToken === undefined ? [] : [[controlToken, 'control-token']])
  for (const { request, shown, response } of raws) {
    redactor.learnHeaders(request.headers)
    if (request.body !== undefined) redactor.learn(request.body)
    redactor.learn(request.path)
    if (shown) redactor.secret(shown.insteadOf, 'input')
    if (!response) continue
    redactor.learnHeaders(response.headers)
    redactor.learn(response.body)
  }
  return redactor
}

const redact = (raw: Raw, redactor: Redactor): Exchange => {
  const { base, request: sent, shown, response, failure, ...rest } = raw
  const request = shown?.request ?? sent
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
