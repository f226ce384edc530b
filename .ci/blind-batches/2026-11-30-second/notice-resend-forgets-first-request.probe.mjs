import { browser, device, must, open, phone, verdict } from './wire.mjs'
const world = await open()
const ada = await world.account({ identifier: 'ada@example.com', scheme: 'two-factor', phones: [{ number: '+12025550101' }], devices: [device(phone('A'))] })
const waiting = must(await world.startSignIn('ada@example.com', browser))
const first = await world.last((one) => one.channel === 'push')
must(await world.post('/sign-in/sends', waiting.signIn, { via: 'push' }))
await world.post(`/requests/${first.request}/answer`, ada.devices[0].session, { allow: false })
const { state } = must(await world.get('/sign-in', waiting.signIn))
verdict(state === 'denied', 'the first notice of a waiting sign-in cannot refuse it any more')
