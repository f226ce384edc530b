import { browser, device, mac, must, open, phone, verdict } from './wire.mjs'
const world = await open()
const ada = await world.account({ identifier: 'ada@example.com', scheme: 'two-factor', phones: [{ number: '+12025550101' }], devices: [device(phone('A')), device(mac('B'))] })
const [a, b] = ada.devices
const waiting = must(await world.startSignIn('ada@example.com', browser))
const requestOf = async ({ device: id }) => (await world.last((one) => one.channel === 'push' && one.to === id)).request
const first = must(await world.post(`/requests/${await requestOf(a)}/answer`, a.session, { allow: true }))
const second = must(await world.post(`/requests/${await requestOf(b)}/answer`, b.session, { allow: true }))
if (first.code !== second.code) throw new Error('two codes')
must(await world.post(`/devices/${a.device}/removal`, ada.session, {}))
const entered = await world.post('/sign-in/code', waiting.signIn, { code: second.code })
verdict(entered.status === 200, 'the code that a trusted device shows is refused, because another one that showed it is gone')
