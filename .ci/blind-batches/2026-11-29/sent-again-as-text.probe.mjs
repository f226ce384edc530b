import { ada, numbers, openSandbox, verdict } from './wire.mjs'

const s = await openSandbox()
const { session } = await ada(s)
const { phone } = await s.ok('POST', '/phones', { number: numbers[1], method: 'call' }, session)
await s.ok('POST', `/phones/${phone}/sends`, { method: 'call' }, session)
const channels = (await s.deliveries()).filter(({ to }) => to === numbers[1]).map(({ channel }) => channel)
verdict(channels.join() === 'call,call', channels.join() === 'call,text', channels)
