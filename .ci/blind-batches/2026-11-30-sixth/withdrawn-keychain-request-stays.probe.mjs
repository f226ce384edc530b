import { browser, must, open, P, phone, refusedWith, verdict, web } from './wire.mjs'

const s = await open(); const a = await s.account({ scheme: 'none', devices: [1, 2].map((n) => ({ client: phone(n), status: 'signed-in' })) })
const [d1, d2] = a.devices.map((d) => d.session)
must(await s.call('POST', '/keychain/membership', d1, { password: P, items: [web] }), 'keychain')
must(await s.call('POST', '/keychain/membership', d2, { password: P }), 'keychain')
const { request } = await s.last((d) => d.purpose === 'keychain')
must(await s.call('POST', '/keychain/turn-off', d2, { data: 'keep' }), 'keychain')
await s.call('POST', '/keychain/requests/' + request + '/answer', d1, { approve: true })
const r = await s.call('GET', '/keychain/items', d2); verdict(r.type === 'items', refusedWith(r, 'not-a-member'), r)
