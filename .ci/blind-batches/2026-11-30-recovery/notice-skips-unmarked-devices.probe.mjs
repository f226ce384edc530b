import { ada, must, open, pw, twoFactor, verdict } from './wire.mjs'

const s = await open()
const client = (name) => ({ kind: 'phone', name, version: '11.0' })
const account = await s.provision(twoFactor({ devices: ['One', 'Two'].map((name) => ({ client: client(name), status: 'trusted' })) }))
must(await s.signIn(ada, pw, client('Three')), 'sign-in')
const to = (await s.deliveries()).filter(({ channel }) => channel === 'push').map((d) => d.to)
verdict(!account.devices.every(({ device }) => to.includes(device)), to)
