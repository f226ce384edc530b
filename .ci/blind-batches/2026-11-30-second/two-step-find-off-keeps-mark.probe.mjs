import { device, must, open, phone, verdict } from './wire.mjs'
const world = await open()
const client = phone('A')
const ada = await world.account({ identifier: 'ada@example.com', scheme: 'two-step', phones: [{ number: '+12025550101' }], devices: [device(client)] })
const [{ session, trust }] = ada.devices
must(await world.put('/device/find', session, { on: false }))
const answer = must(await world.startSignIn('ada@example.com', client, { trust, service: 'cloud' }))
verdict(answer.type === 'code-required', 'a device without the find service still signs in by its trust')
