import { device, must, open, phone, verdict } from './wire.mjs'
const world = await open()
const ada = await world.account({ identifier: 'ada@example.com', scheme: 'two-step', phones: [{ number: '+12025550101' }], devices: [device(phone('A'), 'signed-in')] })
const [{ session, device: id }] = ada.devices
must(await world.put('/device/find', session, { on: true }))
must(await world.post(`/devices/${id}/confirmation`, ada.session))
const { code } = await world.last((one) => one.purpose === 'device-confirmation')
must(await world.post(`/devices/${id}/code`, ada.session, { code }))
must(await world.put('/device/find', session, { on: false }))
const { devices } = must(await world.get('/devices', ada.session))
verdict(devices.some((one) => one.device === id), 'a device that lost its trust is off the list')
