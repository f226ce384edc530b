import { device, must, open, phone, verdict } from './wire.mjs'
const world = await open()
const ada = await world.account({ identifier: 'ada@example.com', scheme: 'two-factor', phones: [{ number: '+12025550101' }], devices: [device(phone('A'))] })
const { code } = must(await world.post('/device/codes', ada.devices[0].session, {}))
const answer = await world.startSignIn('ada@example.com', { kind: 'pc', name: 'PC', software: { icloud: '6.0', itunes: '12.1' } }, { password: `Right-Pass1${code}` })
verdict(answer.status === 200 && answer.body.type === 'signed-in', 'a PC with older iTunes cannot append the code')
