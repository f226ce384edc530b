import { N, ada, must, open, plain, pw, verdict } from './wire.mjs'

const s = await open()
const { session } = await s.provision(plain())
const { link } = await s.enrol(session, N(3), { identifier: ada })
must(await s.call('PUT', '/password', session, { currentPassword: pw, newPassword: 'Stranger9word' }), 'change')
const undone = await s.undo(link)
verdict(!undone.ok, undone)
