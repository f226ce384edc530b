import { ada, numbers, openSandbox, verdict } from './wire.mjs'

const s = await openSandbox({ 'code.malformed_counts': true, 'code.attempts': 5 })
const { session } = await ada(s)
const { phone } = await s.ok('POST', '/phones', { number: numbers[1], method: 'text' }, session)
const { code } = await s.last(({ to }) => to === numbers[1])
for (let n = 0; n < 5; n += 1) await s.api('POST', `/phones/${phone}/code`, { code: code.slice(1) }, session)
const entered = await s.api('POST', `/phones/${phone}/code`, { code }, session)
verdict(entered.reason === 'too-many-attempts', entered.type === 'phone-verified', entered)
