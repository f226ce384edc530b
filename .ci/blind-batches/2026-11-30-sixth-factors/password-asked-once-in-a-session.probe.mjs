import { open, password, verdict } from './wire.mjs'

const box = await open()
const { session } = await box.account('ada')
const before = await box.call('POST', '/recovery-codes', session, {})
if (before.ok) throw new Error('no password was asked for at all')
await box.app(session)
const after = await box.call('POST', '/recovery-codes', session, {})
verdict(after.ok)
