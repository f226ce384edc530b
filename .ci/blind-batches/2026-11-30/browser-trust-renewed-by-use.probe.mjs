import { browser, must, number, openSandbox, probe } from './wire.mjs'

await probe(async () => {
  const sandbox = await openSandbox({ 'browser.trust_lifetime': 3600 })
  await sandbox.provision({ phones: [{ number: number.first }] })
  const { signIn, phones } = must(await sandbox.signIn(), 'code-required')
  must(await sandbox.call('POST', '/sign-in/sends', signIn, { via: 'text', phone: phones[0].phone }), 'code-sent')
  const code = await sandbox.codeTo(number.first)
  const entered = await sandbox.call('POST', '/sign-in/code', signIn, { code, trustBrowser: true })
  const { trust } = must(entered, 'signed-in')
  await sandbox.advance(3000)
  must(await sandbox.signIn(browser, { trust }), 'signed-in')
  await sandbox.advance(3000)
  return (await sandbox.signIn(browser, { trust })).type === 'signed-in'
})
