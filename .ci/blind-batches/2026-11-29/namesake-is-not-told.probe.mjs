import { ada, openSandbox, verdict } from './wire.mjs'

const s = await openSandbox()
const { devices: [one] } = await ada(s, { devices: ['iPhone'] })
await s.waiting({ kind: 'phone', name: 'iPhone', version: '12.2' })
const told = (await s.deliveries()).filter(({ channel, to }) => channel === 'push' && to === one.device)
verdict(told.length > 0, told.length === 0, { told: told.length })
