import { ada, either, isRefusal, numbers, password, phone, probe } from './wire.mjs'

await probe(async (s) => {
  const { devices } = await s.provision({ identifier: ada, scheme: 'two-step', phones: [{ number: numbers[0] }], devices: [{ client: phone(1), status: 'signed-in' }, { client: phone(2), status: 'signed-in' }] })
  const [one, other] = devices.map(({ session }) => session)
  await s.want('turn-keychain-on', { session: one, password, securityCode: { form: 'digits', value: '271828' }, number: numbers[0] })
  const enter = (securityCode) => s.send('enter-security-code', { session: other, securityCode })
  for (let n = 0; n < 4; n += 1) await enter('314159')
  await s.want('set-code-approval', { session: one, on: true })
  await enter('314159')
  return either(await enter('271828'), { defect: ({ type }) => type === 'security-code-accepted', right: (answer) => isRefusal(answer, 'security-code-locked') })
}, { 'ksc.lock_after': 5 })
