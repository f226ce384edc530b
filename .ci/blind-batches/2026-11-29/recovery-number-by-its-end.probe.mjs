import { must, openSandbox, password, verdict } from './wire-b.mjs'

const box = await openSandbox()
await box.provision({ identifier: 'ada@example.com', scheme: 'two-factor', dateOfBirth: '1990-01-02', phones: [{ number: '+12025550187' }] })
// A sign-in shows the last two digits to whoever has the password.
const begun = must(
  await box.call('POST', '/recoveries', undefined, {
    identifier: 'ada@example.com', ground: 'cannot-receive-codes', evidence: { 'trusted-number': '87' }, number: '+12025550199',
  }),
)
await box.advance(15 * 86_400)
const { state } = must(await box.get('/recovery', begun.recovery))
verdict(state === 'ready', `a recovery by the last two digits of the number is ${state}`)
