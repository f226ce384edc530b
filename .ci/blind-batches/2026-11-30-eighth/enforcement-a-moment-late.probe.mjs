import { open, pw, sure, verdict } from './wire.mjs'

const s = await open({}, Date.parse('2017-06-14T23:59:00Z'))
await s.provision({ scheme: 'two-step', phones: [{ number: '+12025550101' }] })
sure(await s.program(pw))
await s.advance(60)
verdict((await s.program(pw)).reason === 'app-password-required')
