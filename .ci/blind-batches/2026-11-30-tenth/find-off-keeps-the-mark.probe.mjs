import { browser, id, must, N1, N2, N3, open, P, phone, verdict, wrongOf } from './wire.mjs'

const s = await open()
const client = phone('A')
const a = await s.provision({ scheme: 'two-step', phones: [{ number: N1 }], devices: [{ client, status: 'trusted' }] })
const [{ session, trust }] = a.devices
must((await s.signIn(client, { trust })).type === 'signed-in', 'trusted')
must((await s.call('PUT', '/device/find', session, { on: false })).ok, 'find off')
verdict((await s.signIn(client, { trust })).type === 'signed-in')
