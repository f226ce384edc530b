import { either, enrol, open, phone, questions } from './wire.mjs'

const s = await open()
const a = await s.account({ dateOfBirth: '1980-01-02', devices: [{ client: phone('One', '10'), status: 'signed-in' }] })
await enrol(s, a.session, '+12025550100')
await s.ok('GET', '/features/shared-vault', a.session)
const off = await s.ok('POST', '/two-factor/turn-off', a.session, { dateOfBirth: '1980-01-02', questions })
if (off.scheme !== 'off') throw new Error('still on')
either((await s.api('GET', '/features/shared-vault', a.session)).type, { right: 'two-factor-required', defect: 'feature-used' })
