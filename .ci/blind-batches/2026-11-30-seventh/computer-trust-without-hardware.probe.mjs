import { browser, need, number, openSandbox, probe } from './wire.mjs'

await probe(async () => {
  const box = await openSandbox({ 'browser.trust_scope': 'computer' })
  const identifier = 'ada@example.com'
  await box.provision({ identifier, scheme: 'two-factor', phones: [{ number: number('00') }] })
  const started = need(await box.start(identifier, { kind: 'browser', name: 'At home' }))
  const code = await box.texted(started, number('00'))
  need(await box.enter(started.signIn, code, { trustBrowser: true }))
  const elsewhere = need(await box.start(identifier, { kind: 'browser', name: 'Elsewhere' }))
  return elsewhere.type === 'code-required'
})
