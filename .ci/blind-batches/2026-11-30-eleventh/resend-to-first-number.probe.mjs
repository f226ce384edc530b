import { either, open, phone } from './wire.mjs'

const s = await open()
const a = await s.account({ scheme: 'two-factor', phones: [{ number: '+12025550100' }, { number: '+12025550101' }] })
const { signIn } = await s.signIn()
await s.ok('POST', '/sign-in/sends', signIn, { via: 'text', phone: a.phones[0].phone })
await s.ok('POST', '/sign-in/sends', signIn, { via: 'text', phone: a.phones[1].phone })
either((await s.last()).to, { right: '+12025550101', defect: '+12025550100' })
