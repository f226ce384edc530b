import type { RecentSecrets } from '../../redaction/recent-secrets.ts'
import { createRedactor } from '../../redaction/redactor.ts'
import { contractNames, serverNames } from '../../redaction/secret-names.ts'
import { secretsOfValue } from '../../redaction/secret-values.ts'
import { keepExchanges, leftOut } from '../exchanges/kept-exchanges.ts'
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
 * exchange as it comes, before anything is redacted; `recent` has the secrets of other sandboxes, and is told these.
 */
export const createAdapterLog = (
  fields: readonly string[],
  observe?: (raw: RawExchange) => void,
  recent?: RecentSecrets,
): AdapterLog => {
  // Secrets are learnt at once here.
  const kept = keepExchanges<RawExchange>(() => undefined)
  const redactor = createRedactor([], {
    names: serverNames(fields),
    onSecret: recent?.add,
    hideOthers: recent?.hide,
  })
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
            body: response.body === leftOut ? leftOut : redactor.body(response.body),
          },
        }),
        ...(failure === undefined ? {} : { failure: redactor.text(failure) }),
      })),
  }
}
