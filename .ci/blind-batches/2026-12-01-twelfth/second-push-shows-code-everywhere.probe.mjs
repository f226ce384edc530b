import { ada, mac, numbers, password, phone, probe } from './wire.mjs'

await probe(async (s) => {
  const trusted = [phone(1), phone(2)].map((client) => ({ client, status: 'trusted' }))
  const { devices } = await s.provision({ identifier: ada, scheme: 'two-factor', phones: [{ number: numbers[0] }], devices: trusted })
  const { signIn } = await s.want('start-sign-in', { identifier: ada, password, client: mac(3) })
  const { request } = await s.last(({ to }) => to === devices[0].device)
  await s.want('answer-request', { session: devices[0].session, request, allow: true })
  await s.want('send-code', { signIn, via: 'push' })
  const sent = (await s.deliveries()).filter(({ to }) => to === devices[1].device)
  if (sent.length !== 2) throw new Error('not two requests')
  return sent.some(({ code }) => code !== undefined)
}, { 'signin.approval_before_code': true })
