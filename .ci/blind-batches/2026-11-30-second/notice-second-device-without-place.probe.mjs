import { browser, device, mac, must, open, phone, verdict } from './wire.mjs'
const world = await open()
const ada = await world.account({ identifier: 'ada@example.com', scheme: 'two-factor', phones: [{ number: '+12025550101' }], devices: [device(phone('A')), device(mac('B'))] })
must(await world.startSignIn('ada@example.com', browser))
const pushes = (await world.deliveries()).filter((one) => one.channel === 'push')
if (pushes.length !== ada.devices.length) throw new Error('not every device was told')
verdict(pushes.every(({ place }) => place !== undefined), 'a notice has no place')
