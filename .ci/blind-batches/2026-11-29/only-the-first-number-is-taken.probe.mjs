import { ada, numbers, openSandbox, verdict } from './wire.mjs'

const s = await openSandbox({ 'phone.shared': false })
await ada(s, { phones: 2 })
const bob = await s.provision({ identifier: 'bob@example.com', phones: [{ number: '+12025550190' }] })
const first = await s.api('POST', '/phones', { number: numbers[0], method: 'text' }, bob.session)
if (first.reason !== 'already-exists') throw new Error('the first number is not taken')
const second = await s.api('POST', '/phones', { number: numbers[1], method: 'text' }, bob.session)
verdict(second.reason === 'already-exists', second.type === 'phone-added', second)
