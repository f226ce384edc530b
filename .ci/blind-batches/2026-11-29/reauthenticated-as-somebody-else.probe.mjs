import { ada, openSandbox, verdict } from './wire.mjs'

const s = await openSandbox({ 'apppw.reauth': true })
const { session } = await ada(s)
const bob = { identifier: 'bob@example.com', password: 'Pebble-3001-lark' }
await s.provision({ ...bob, scheme: 'none' })
const made = await s.api('POST', '/app-passwords', { label: 'mail', ...bob }, session)
verdict(made.reason === 'wrong-credentials', made.status === 201, { status: made.status, reason: made.reason })
