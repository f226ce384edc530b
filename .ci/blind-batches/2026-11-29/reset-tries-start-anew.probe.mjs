import { ada, numbers, openSandbox, verdict, wrongCode } from './wire.mjs'

const s = await openSandbox({ 'code.attempts': 5, 'code.attempts_scope': 'account' })
await ada(s)
const begin = async () => {
  const { reset } = await s.ok('POST', '/password-resets', { identifier: 'ada@example.com' })
  const { code } = await s.last(({ to }) => to === numbers[0])
  const enter = (entered) =>
    s.api('POST', '/password-reset', { code: entered, newPassword: 'Basalt-2077-wren' }, reset)
  return { code, enter }
}
const first = await begin()
for (let n = 0; n < 4; n += 1) await first.enter(wrongCode(first.code))
const second = await begin()
await second.enter(wrongCode(second.code))
const entered = await second.enter(second.code)
verdict(entered.reason === 'too-many-attempts', entered.type === 'password-changed', entered)
