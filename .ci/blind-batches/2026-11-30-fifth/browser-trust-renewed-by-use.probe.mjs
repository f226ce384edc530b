// Every sign-in in a trusted browser starts the life of its trust anew.
import { browser, must, N1, run } from './wire.mjs'

await run({ 'browser.trust_lifetime': 1000 }, async (w) => {
  const identifier = 'ada@example.com'
  await w.make({ identifier, scheme: 'two-factor', phones: [{ number: N1 }] })
  const started = must(await w.signIn(identifier, browser), 'code-required')
  const code = await w.textCode(started)
  const { trust } = must(await w.post('/sign-in/code', started.signIn, { code, trustBrowser: true }), 'signed-in')
  await w.advance(600)
  must(await w.signIn(identifier, browser, { trust }), 'signed-in')
  await w.advance(600)
  return must(await w.signIn(identifier, browser, { trust }), 'signed-in', 'code-required').type === 'signed-in'
})
