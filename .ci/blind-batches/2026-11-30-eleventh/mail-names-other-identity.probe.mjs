import { either, open } from './wire.mjs'

const s = await open()
const { session } = await s.account({ mailAddress: 'ada@mail.example' })
either((await s.ok('GET', '/services/mail', session)).identifier, { right: 'ada@example.com', defect: 'ada@mail.example' })
