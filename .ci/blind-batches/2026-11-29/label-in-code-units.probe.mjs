import { ada, openSandbox, password, verdict } from './wire.mjs'

const s = await openSandbox({ 'apppw.label_max': 100 })
const { session } = await ada(s)
const body = { label: '📧'.repeat(60), identifier: 'ada@example.com', password }
const made = await s.api('POST', '/app-passwords', body, session)
verdict(made.status === 201, made.reason === 'malformed', { status: made.status, reason: made.reason })
