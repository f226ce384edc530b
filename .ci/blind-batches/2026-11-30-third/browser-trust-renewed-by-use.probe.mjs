import { run, browser, must } from './wire.mjs'

// Each sign-in in a trusted browser lets its trust last its whole declared time again.
await run({"browser.trust_lifetime":1000}, async (t) => {
  await t.account()
  const { trust } = await t.signIn(browser(), {}, { trustBrowser: true })
  must(trust, 'the browser is trusted')
  await t.advance(900)
  must((await t.start(browser(), { trust })).type === 'signed-in', 'trusted still')
  await t.advance(200)
  return (await t.start(browser(), { trust })).type === 'signed-in'
})
