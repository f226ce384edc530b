import { device, must, open, phone, verdict } from './wire.mjs'
const world = await open({ 'device.trust_lifetime': 30 * 86_400 })
const client = phone('A')
const ada = await world.account({ identifier: 'ada@example.com', scheme: 'two-step', phones: [{ number: '+12025550101' }], devices: [device(client)] })
const [{ trust }] = ada.devices
await world.advance(20 * 86_400)
const early = must(await world.startSignIn('ada@example.com', client, { trust, service: 'cloud' }))
if (early.type !== 'signed-in') throw new Error(JSON.stringify(early))
await world.advance(20 * 86_400)
const late = must(await world.startSignIn('ada@example.com', client, { trust, service: 'cloud' }))
verdict(late.type === 'code-required', 'trust of 40 days signs in where 30 are declared')
