import { need, number, openSandbox, password, phone, verdict } from './wire.mjs'
const box = await openSandbox()
const { devices } = await box.provision({ phones: [{ number }], devices: [{ client: phone('A'), status: 'trusted' }] })
const { session } = devices[0]
need(await box.ask('POST', '/keychain/membership', session, { password }))
const save = (item) => box.ask('POST', '/keychain/items', session, { item })
need(await save({ kind: 'web', name: 'home', fields: { user: 'ada', password: 'one' } }), 201)
need(await save({ kind: 'wifi', name: 'home', fields: { password: 'two' } }), 201)
const { items } = need(await box.ask('GET', '/keychain/items', session))
verdict(items.length === 2, items.length === 1, items)
