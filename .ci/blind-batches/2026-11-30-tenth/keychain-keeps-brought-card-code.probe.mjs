import { browser, id, must, N1, N2, N3, open, P, phone, verdict, wrongOf } from './wire.mjs'

const s = await open()
const a = await s.provision({ scheme: 'none', devices: [{ client: phone('A'), status: 'signed-in' }, { client: phone('B'), status: 'signed-in' }] })
const [A, B] = a.devices.map(({ session }) => session)
must((await s.call('POST', '/keychain/membership', A, { password: P })).state === 'on', 'on')
const card = { kind: 'card', name: 'Visa', fields: { number: '4111', expiry: '12/30', securityCode: '737' } }
const wait = await s.call('POST', '/keychain/membership', B, { password: P, items: [card] })
must(wait.state === 'waiting-for-approval', 'waits', wait)
const { request } = await s.last((m) => m.purpose === 'keychain')
must((await s.call('POST', '/keychain/requests/' + request + '/answer', A, { approve: true })).ok, 'approved')
const { items } = await s.call('GET', '/keychain/items', A)
must(items.length === 1, 'one item', items)
verdict(items[0].fields.securityCode !== undefined)
