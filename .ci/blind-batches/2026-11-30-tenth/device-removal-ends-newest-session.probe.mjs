import { browser, id, must, N1, N2, N3, open, P, phone, verdict, wrongOf } from './wire.mjs'

const s = await open()
const client = phone('A')
const a = await s.provision({ scheme: 'two-factor', phones: [{ number: N1 }], devices: [{ client, status: 'trusted' }] })
const [{ device, session, trust }] = a.devices
const again = await s.signIn(client, { trust })
must(again.device === device, 'same device', again)
must((await s.call('POST', '/devices/' + device + '/removal', a.session, { confirm: true })).ok, 'removed')
const seen = [await s.call('GET', '/services/cloud', session), await s.call('GET', '/services/cloud', again.session)]
verdict(seen.some((r) => r.ok))
