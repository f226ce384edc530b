import { ada, must, open, phoneClient, pw, twoFactor, verdict } from './wire.mjs'

const s = await open()
await s.provision(twoFactor())
must(await s.signIn(ada, pw, phoneClient(8)), 'owner')
const before = (await s.deliveries()).length
await s.address('203.0.113.9')
must(await s.signIn(ada, pw, phoneClient(9)), 'stranger')
const after = (await s.deliveries()).slice(before)
verdict(!after.some(({ channel }) => channel === 'push'), after)
