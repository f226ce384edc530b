import { ada, openSandbox, verdict } from './wire.mjs'

const s = await openSandbox()
const { devices: [one] } = await ada(s)
const nameless = { kind: 'phone', name: 'iPhone', version: '12.2' }
const first = await s.complete(nameless, one.session)
await s.complete(nameless, one.session)
const again = await s.signIn(nameless, { trust: first.trust })
verdict(again.type === 'signed-in', again.type === 'code-required', again)
