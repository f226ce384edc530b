import { device, must, open, phone, verdict } from './wire.mjs'
const world = await open()
const client = phone('A')
const ada = await world.account({ identifier: 'ada@example.com', scheme: 'two-factor', phones: [{ number: '+12025550101' }], devices: [device(client)] })
const [{ trust, device: id }] = ada.devices
const { session } = must(await world.startSignIn('ada@example.com', client, { trust, service: 'cloud' }))
must(await world.get('/services/cloud', session))
must(await world.post(`/devices/${id}/removal`, ada.session, {}))
verdict((await world.get('/services/cloud', session)).status === 401, 'a removed device still reaches the cloud service')
