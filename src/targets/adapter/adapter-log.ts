import { createRedactor } from '../../redaction/redactor.ts'
import { contractNames, serverNames } from '../../redaction/secret-names.ts'
import { secretsOfValue } from '../../redaction/secret-values.ts'
import { keepExchanges } from '../exchanges/kept-exchanges.ts'
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

/**
 * `fields` are names of further fields and headers of the server whose values are secret. `observe` is called with each
 * exchange as it comes, before anything is redacted, and `onSecret` with each secret.
 */
export const createAdapterLog = (
  fields: readonly string[],
  observe?: (raw: RawExchange) => void,
  onSecret?: (value: string) => void,
): AdapterLog => {
  // Secrets are learnt at once here.
  const kept = keepExchanges<RawExchange>(() => undefined)
  const redactor = createRedactor([], serverNames(fields), onSecret)
  return {
    record(raw) {
      const exchange = kept.add(raw)
      observe?.(exchange)
      const { request, response } = exchange
      redactor.learnHeaders(request.headers)
      redactor.learn(request.path)
      if (request.body !== undefined) redactor.learn(request.body)
      if (response) redactor.learnAnswer(response)
    },
    learn: (command) => {
      for (const [value, kind] of secretsOfValue(command, contractNames)) redactor.secret(value, kind)
    },
    secret: (value, kind) => redactor.secret(value, kind),
    text: (sentence) => redactor.text(sentence),
    read: () =>
      kept.all.map(({ base, request, response, failure, ...rest }) => ({
        ...rest,
        request: {
          method: request.method,
          url: redactor.text(`${base}${request.path}`),
          headers: redactor.headers(request.headers),
          ...(request.body === undefined ? {} : { body: redactor.body(request.body) }),
        },
        ...(response && {
          response: {
            status: response.status,
            headers: redactor.headers(response.headers),
            body: redactor.body(response.body),
          },
        }),
        ...(failure === undefined ? {} : { failure: redactor.text(failure) }),
      })),
  }
}
