import { device, mac, must, open, phone, verdict } from './wire.mjs'
const world = await open()
const client = phone('A')
const ada = await world.account({ identifier: 'ada@example.com', scheme: 'two-factor', phones: [{ number: '+12025550101' }], devices: [device(client), device(mac('B'))] })
const [a, b] = ada.devices
must(await world.post('/keychain/membership', b.session, { password: 'Right-Pass1', identifier: 'ada@example.com' }))
must(await world.post('/keychain/membership', a.session, { password: 'Right-Pass1' }))
must(await world.post(`/devices/${a.device}/erasure`, b.session))
const { session } = await world.signInByText('ada@example.com', client)
const { state } = must(await world.get('/keychain', session))
verdict(state === 'off', 'an erased device is a member again by its sign-in alone')
