import { browser, device, must, open, phone, verdict } from './wire.mjs'
const world = await open()
const ada = await world.account({ identifier: 'ada@example.com', scheme: 'two-factor', phones: [{ number: '+12025550101' }], devices: [device(phone('A'))] })
const [{ session, device: id }] = ada.devices
must(await world.startSignIn('ada@example.com', browser))
const { code } = must(await world.post('/device/codes', session, {}))
const before = (await world.deliveries()).filter(({ to }) => to === id).length
must(await world.startSignIn('ada@example.com', { kind: 'tv', name: 'TV', version: '3' }, { password: `Right-Pass1${code}` }))
const after = (await world.deliveries()).filter(({ to }) => to === id).length
verdict(after > before, 'a sign-in with an appended code sent no notice')
