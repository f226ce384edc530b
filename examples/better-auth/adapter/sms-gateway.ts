import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'

/** A text message that reached the gateway. */
export type TextMessage = { readonly id: string; readonly to: string; readonly body: string; readonly at: number }

export type SmsGateway = {
  readonly url: string
  /** The messages to that number, oldest first. */
  readonly to: (number: string) => readonly TextMessage[]
  readonly close: () => Promise<void>
}

/**
 * Host an SMS gateway on loopback that keeps what it is asked to send: POST .../Messages.json with To and Body as form
 * fields, answered with 201 (the shape of the Twilio Messages API). Any other request is answered with 404. A port in
 * use rejects.
 */
export const hostSmsGateway = async (port = 0): Promise<SmsGateway> => {
  const messages = new Map<string, TextMessage[]>()
  let count = 0
  const server = createServer(async (request, response) => {
    const form = new URLSearchParams(await text(request).catch(() => ''))
    const to = form.get('To')
    const body = form.get('Body')
    const fits = request.method === 'POST' && request.url?.endsWith('/Messages.json') && to !== null && body !== null
    if (!fits) {
      response.writeHead(404).end()
      return
    }
    count += 1
    const message: TextMessage = { id: `SM${count}`, to, body, at: Date.now() }
    messages.set(to, [...(messages.get(to) ?? []), message])
    response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ sid: message.id, to, body }))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address()
  return {
    url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : port}`,
    to: (number) => messages.get(number) ?? [],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
