import { browser, open, sure, verdict } from './wire.mjs'

const s = await open({ 'code.phone_fallback': 'automatic' })
await s.provision({ phones: [{ number: '+12025550101', verified: false }, { number: '+12025550102' }] })
sure(await s.start(browser))
verdict((await s.deliveries()).some(({ channel, to }) => channel === 'text' && to === '+12025550102'))
