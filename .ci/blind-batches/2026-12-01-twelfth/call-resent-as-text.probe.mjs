import { ada, either, numbers, phone, probe } from './wire.mjs'

await probe(async (s) => {
  const { session } = await s.provision({ identifier: ada, scheme: 'two-factor', phones: [{ number: numbers[0] }] })
  const added = await s.want('add-phone', { session, number: numbers[1], method: 'text' })
  await s.want('send-phone-code', { session, phone: added.phone, method: 'call' })
  const sent = await s.last(({ to }) => to === numbers[1])
  return either(sent, { defect: ({ channel }) => channel === 'text', right: ({ channel }) => channel === 'call' })
})
