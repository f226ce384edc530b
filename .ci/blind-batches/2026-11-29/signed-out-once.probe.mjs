import { ada, openSandbox, phone, verdict } from './wire.mjs'

const s = await openSandbox()
const { devices: [one] } = await ada(s)
const again = await s.signIn(phone('one'), { trust: one.trust })
await s.ok('DELETE', '/session', undefined, again.session)
const earlier = await s.api('GET', '/services/cloud', undefined, one.session)
verdict(earlier.reason === 'not-signed-in', earlier.type === 'service-opened', earlier)
