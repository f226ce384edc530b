import { either, open } from './wire.mjs'

const s = await open()
const a = await s.account({ scheme: 'two-factor', dateOfBirth: '1980-01-02', phones: [{ number: '+12025550100' }] })
const { recovery } = await s.ok('POST', '/recoveries', undefined, {
  identifier: 'ada@example.com', ground: 'cannot-sign-in', evidence: { 'date-of-birth': '1980-01-02', 'trusted-number': '+12025550100' }, number: '+12025550199' })
await s.advance(3 * 86_400)
if ((await s.ok('GET', '/recovery', recovery)).state !== 'ready') throw new Error('not ready')
either((await s.api('DELETE', '/account/recovery', a.session)).type, { right: 'recovery-cancelled', defect: 'not-found' })
