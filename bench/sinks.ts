/**
 * How many messages the gateway and the mail server take, from clients in this process: `node bench/sinks.ts`. Prints
 * one line for each.
 */
import { Agent, request as httpRequest } from 'node:http'
import { createTransport } from 'nodemailer'
import { createInbox } from '../src/targets/sinks/inbox.ts'
import { hostMailServer } from '../src/targets/sinks/mail-server.ts'
import { hostSmsGateway } from '../src/targets/sinks/sms-gateway.ts'

const count = 2000
const inFlight = 20
const from = '+15005550006'

/** Send `count` messages with `inFlight` of them in flight, and return the counts. */
const measure = async (
  what: string,
  send: (index: number) => Promise<unknown>,
  arrived: () => number,
): Promise<void> => {
  let next = 0
  const worker = async (): Promise<void> => {
    while (next < count) await send(next++)
  }
  const before = process.cpuUsage()
  const began = performance.now()
  await Promise.all(Array.from({ length: inFlight }, worker))
  const seconds = (performance.now() - began) / 1000
  const { user, system } = process.cpuUsage(before)
  const cpu = (user + system) / 1000 / count
  const rate = Math.round(count / seconds)
  console.log(
    `${what.padEnd(14)} ${arrived()} of ${count} arrived, ${rate} a second, ${cpu.toFixed(2)} ms of CPU each, client included`,
  )
}

const inbox = createInbox()
const gateway = await hostSmsGateway({ inbox })
const agent = new Agent({ keepAlive: true, maxSockets: inFlight })
const post = (form: Readonly<Record<string, string>>): Promise<void> =>
  new Promise((resolve, reject) => {
    const { account, token } = gateway.credentials
    const url = `${gateway.url}/2010-04-01/Accounts/${account}/Messages.json`
    const authorization = `Basic ${Buffer.from(`${account}:${token}`).toString('base64')}`
    const headers = { 'content-type': 'application/x-www-form-urlencoded', authorization }
    const sent = httpRequest(url, { method: 'POST', agent, headers }, (response) =>
      response.resume().on('end', resolve),
    )
    sent.on('error', reject).end(`${new URLSearchParams(form)}`)
  })
await measure(
  'text messages',
  (index) => post({ To: '+12025550101', From: from, Body: `${index} is your code` }),
  () => inbox.read({ to: '+12025550101', channel: 'text' }).length,
)
agent.destroy()
await gateway.close()

const mail = await hostMailServer({ inbox })
const transport = createTransport({
  host: mail.host,
  port: mail.port,
  pool: true,
  maxConnections: inFlight,
  maxMessages: count,
})
await measure(
  'mails',
  (index) =>
    transport.sendMail({
      from: 'site@example.test',
      to: 'ada@example.test',
      subject: `${index} is your code`,
      text: 'Hello',
    }),
  () => inbox.read({ to: 'ada@example.test', channel: 'email' }).length,
)
transport.close()
await mail.close()
