import { open, verdict } from './wire.mjs'

const s = await open()
const a = await s.provision()
await s.enrol(a.session)
verdict((await s.api('POST', '/recovery-codes', a.session, {})).ok)
