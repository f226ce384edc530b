import { ada, numbers, openSandbox, verdict } from './wire.mjs'

const s = await openSandbox()
const { session, phones } = await ada(s, { phones: 2 })
await s.ok('DELETE', `/phones/${phones[0].phone}`, undefined, session)
await s.ok('POST', '/password-resets', { identifier: 'ada@example.com' })
const sent = (await s.deliveries()).filter(({ to, code }) => to === numbers[1] && code)
verdict(sent.length === 1, sent.length === 0, { sent: sent.length })
