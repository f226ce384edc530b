import { ada, must, open, phoneClient, pw, twoFactor, verdict } from './wire.mjs'

const s = await open()
const account = await s.provision(twoFactor())
await s.address('100.64.3.7')
must(await s.signIn(ada, pw, phoneClient(9, { position: { latitude: 48.137154, longitude: 11.576124 } })), 'sign-in')
const { place } = await s.last(account.devices[0].device, 'sign-in')
verdict(place?.latitude === 48.137154, place)
