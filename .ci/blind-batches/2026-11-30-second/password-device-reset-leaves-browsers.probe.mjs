import { browser, device, must, open, phone, verdict } from './wire.mjs'
const world = await open()
const ada = await world.account({ identifier: 'ada@example.com', scheme: 'two-factor', phones: [{ number: '+12025550101' }], devices: [device(phone('A'))] })
const { session } = await world.signInByText('ada@example.com', browser)
must(await world.get('/account', session))
must(await world.post('/device/password-reset', ada.devices[0].session, { newPassword: 'Brand-New9' }))
verdict((await world.get('/account', session)).status === 401, 'a browser stays signed in after the password was reset on a device')
