import { me, open, sure, verdict } from './wire.mjs'

const s = await open()
const { session } = await s.provision({ dateOfBirth: '1990-01-01', phones: [{ number: '+12025550101' }] })
const begun = []
for (const number of ['+12025550191', '+12025550192'])
  begun.push(sure(await s.post('/recoveries', undefined, { identifier: me, ground: 'cannot-sign-in', evidence: { 'date-of-birth': '1990-01-01' }, number })))
sure(await s.del('/account/recovery', session))
const states = await Promise.all(begun.map(async ({ recovery }) => (await s.get('/recovery', recovery)).state))
verdict(states.every((state) => state === 'cancelled'))
