import { browser, need, number, openSandbox, probe } from './wire.mjs'

await probe(async () => {
  const box = await openSandbox()
  const identifier = 'ada@example.com'
  await box.provision({ identifier, scheme: 'two-factor', dateOfBirth: '1980-02-03', phones: [{ number: number('00') }] })
  const started = need(await box.start(identifier, browser))
  const code = await box.texted(started, number('00'))
  const { trust } = need(await box.enter(started.signIn, code, { trustBrowser: true }))
  const { recovery } = await box.ok('POST', '/recoveries', undefined, {
    identifier,
    ground: 'cannot-sign-in',
    evidence: { 'date-of-birth': '1980-02-03', 'trusted-number': number('00') },
    number: number('11'),
  })
  await box.advance(3 * 86_400)
  await box.ok('POST', '/recovery/sends', recovery)
  const last = (await box.lastTo(number('11'))).code
  const newPassword = 'Another-Horse-8'
  await box.ok('POST', '/recovery/code', recovery, { code: last, newPassword })
  const again = need(await box.start(identifier, browser, { password: newPassword, trust }))
  return again.type === 'code-required'
})
