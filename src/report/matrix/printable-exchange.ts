import { printable } from '../../output/printable.ts'
import type { Exchange } from '../../targets/target.ts'
import { type BaseUrls, curlCommand } from '../counterexamples/curl-command.ts'
import { truncate } from '../text/exchange-text.ts'

/** The most characters of one body. */
const maxBodyLength = 4000

const printableBody = (body: string): string => printable(truncate(body, maxBodyLength))

const printableHeaders = (headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [printable(name), printable(value)]))

/** An exchange of a page, and its request as a command. */
export type ShownExchange = Exchange & { readonly curl: string }

/** An exchange as a page shows it: every text printable, bodies cut. */
export const printableExchange = (
  { request, response, failure, ...rest }: Exchange,
  urls: BaseUrls,
): ShownExchange => ({
  plane: rest.plane,
  at: rest.at,
  milliseconds: rest.milliseconds,
  command: rest.command,
  request: {
    method: printable(request.method),
    url: printable(request.url),
    headers: printableHeaders(request.headers),
    ...(request.body !== undefined && { body: printableBody(request.body) }),
  },
  ...(response && {
    response: {
      status: response.status,
      headers: printableHeaders(response.headers),
      body: printableBody(response.body),
    },
  }),
  curl: printable(curlCommand({ plane: rest.plane, request }, urls)),
  ...(failure !== undefined && { failure: printable(failure) }),
})
