import { open, verdict } from './wire.mjs'

const s = await open()
await s.provision({ identifier: 'bob@example.com', scheme: 'none' })
const { session } = await s.provision({ scheme: 'none' })
verdict((await s.post('/account/mail-address', session, { address: 'bob@example.com' })).reason === 'already-exists')
