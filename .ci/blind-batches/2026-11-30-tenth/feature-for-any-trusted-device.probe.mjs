import { browser, id, must, N1, N2, N3, open, P, phone, verdict, wrongOf } from './wire.mjs'

const s = await open()
const a = await s.provision({ scheme: 'two-step', phones: [{ number: N1 }], devices: [{ client: phone('A'), status: 'trusted' }] })
const { parameters } = await s.call('GET', '/.well-known/account-security')
verdict((await s.call('GET', '/features/' + encodeURIComponent(parameters['feature.two_factor']), a.devices[0].session)).ok)
