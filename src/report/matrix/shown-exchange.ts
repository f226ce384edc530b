import type { Exchange } from '../../targets/target.ts'
import { brief } from '../exchange-text.ts'
import { printable } from '../printable.ts'

/** The most characters of one body. */
const most = 4000

const shownBody = (body: string): string => printable(brief(body, most))

const shownHeaders = (headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [printable(name), printable(value)]))

/** An exchange as a page shows it: every text printable, bodies cut. */
export const shownExchange = ({ request, response, failure, ...rest }: Exchange): Exchange => ({
  plane: rest.plane,
  at: rest.at,
  milliseconds: rest.milliseconds,
  command: rest.command,
  request: {
    method: printable(request.method),
    url: printable(request.url),
    headers: shownHeaders(request.headers),
    ...(request.body !== undefined && { body: shownBody(request.body) }),
  },
  ...(response && {
    response: { status: response.status, headers: shownHeaders(response.headers), body: shownBody(response.body) },
  }),
  ...(failure !== undefined && { failure: printable(failure) }),
})
