import { browser, open, pw, sure, verdict } from './wire.mjs'

const s = await open()
await s.provision({ phones: [{ number: '+12025550101' }] })
sure(await s.start(browser))
verdict((await s.start(browser, { password: ' ' + pw + ' ' })).reason === 'wrong-credentials')
