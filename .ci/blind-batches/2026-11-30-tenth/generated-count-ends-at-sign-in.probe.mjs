import { browser, id, must, N1, N2, N3, open, P, phone, verdict, wrongOf } from './wire.mjs'

const s = await open({ 'code.on_demand': 2 })
const client = phone('A')
const a = await s.provision({ scheme: 'two-factor', phones: [{ number: N1 }], devices: [{ client, status: 'trusted' }] })
const [{ session, trust }] = a.devices
const make = (token) => s.call('POST', '/device/codes', token, {})
must((await make(session)).ok && (await make(session)).ok, 'two codes')
must((await make(session)).status === 429, 'limit')
const again = await s.signIn(client, { trust })
must(again.type === 'signed-in', 'trusted', again)
verdict((await make(again.session)).ok)
