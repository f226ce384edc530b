import { openSandbox, verdict } from './wire-b.mjs'

const box = await openSandbox()
await box.provision({ identifier: 'ada@example.com' })
const bob = await box.provision({ identifier: 'bob@example.com' })
const same = await box.post('/account/mail-address', bob.session, { address: 'ada@example.com' })
if (same.ok) throw new Error('the identifier of somebody else was given away as it is')
const capitals = await box.post('/account/mail-address', bob.session, { address: 'Ada@Example.com' })
verdict(capitals.ok, `the address of somebody else in capitals: ${capitals.status}`)
