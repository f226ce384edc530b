import { ada, must, open, phoneClient, pw, twoFactor, verdict } from './wire.mjs'

const s = await open()
const account = await s.provision(twoFactor())
const client = phoneClient(9)
await s.address('192.0.2.5')
must(await s.signIn(ada, pw, client), 'first')
await s.address('203.0.113.9')
must(await s.signIn(ada, pw, client), 'second')
const { place } = await s.last(account.devices[0].device, 'sign-in')
verdict(place.name !== 'Montevideo', place)
