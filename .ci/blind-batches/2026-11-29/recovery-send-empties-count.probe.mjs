import { must, openSandbox, verdict, wrong } from './wire-b.mjs'

const box = await openSandbox()
await box.provision({ identifier: 'ada@example.com', scheme: 'two-factor', dateOfBirth: '1990-01-02', phones: [{ number: '+12025550101' }] })
const { recovery } = must(
  await box.call('POST', '/recoveries', undefined, {
    identifier: 'ada@example.com', ground: 'cannot-sign-in', number: '+12025550199',
    evidence: { 'date-of-birth': '1990-01-02', 'trusted-number': '+12025550101' },
  }),
)
await box.advance(4 * 86_400)
const newPassword = 'Battery-Staple-8'
const fresh = async () => {
  must(await box.act('/recovery/sends', recovery))
  return box.codeTo('+12025550199')
}
let code = await fresh()
for (let n = 0; n < 4; n += 1) await box.post('/recovery/code', recovery, { code: wrong(code), newPassword })
code = await fresh()
for (let n = 0; n < 2; n += 1) await box.post('/recovery/code', recovery, { code: wrong(code), newPassword })
const right = await box.post('/recovery/code', recovery, { code, newPassword })
verdict(right.ok, `the right code after six wrong ones: ${right.status}`)
