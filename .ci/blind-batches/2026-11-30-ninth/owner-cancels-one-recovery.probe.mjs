import { need, number, openSandbox, verdict } from './wire.mjs'
const box = await openSandbox()
const { session } = await box.provision({ phones: [{ number }], dateOfBirth: '1980-01-02' })
const begin = async (to) =>
  need(await box.ask('POST', '/recoveries', undefined, { identifier: 'ada@example.com', ground: 'cannot-sign-in', evidence: { 'date-of-birth': '1980-01-02' }, number: to })).recovery
const begun = [await begin('+12025550180'), await begin('+12025550181')]
need(await box.ask('DELETE', '/account/recovery', session))
const states = []
for (const one of begun) states.push(need(await box.ask('GET', '/recovery', one)).state)
const left = states.filter((state) => state !== 'cancelled').length
verdict(left === 0, left === 1, states)
