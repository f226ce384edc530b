import { either, open, questions } from './wire.mjs'

const s = await open()
const a = await s.account({ scheme: 'two-step', dateOfBirth: '1980-01-02', phones: [{ number: '+12025550100' }] })
const off = await s.ok('POST', '/two-step/turn-off', a.session, { dateOfBirth: '1980-01-02', questions })
if (off.scheme !== 'off') throw new Error('still on')
either((await s.deliveries()).filter((one) => one.channel === 'email').length, { right: 1, defect: 0 })
