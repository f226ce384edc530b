/** An SMS gateway that prints what it is asked to send, one line for each text: number, then text. PORT is 5001 unless given. */
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'

createServer(async (request, response) => {
  const form = new URLSearchParams(await text(request))
  console.log(form.get('To'), form.get('Body'))
  response.writeHead(201, { 'content-type': 'application/json' }).end('{}')
}).listen(Number(process.env.PORT ?? 5001), '127.0.0.1')
