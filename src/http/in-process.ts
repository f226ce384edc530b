import type { Transport } from './message.ts'

/** Hands requests to a fetch-like front in this process: the whole HTTP code runs, without a socket. */
export const inProcess =
  (fetch: (request: Request) => Response | Promise<Response>): Transport =>
  async (base, request) => {
    const response = await fetch(
      new Request(`${base}${request.path}`, {
        method: request.method,
        headers: request.headers,
        ...(request.body === undefined ? {} : { body: request.body }),
      }),
    )
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: await response.text(),
    }
  }
