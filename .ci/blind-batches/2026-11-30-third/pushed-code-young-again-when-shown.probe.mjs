import { run, phone, browser, must } from './wire.mjs'

// A pushed code that a second trusted device shows lives from that moment again.
await run({"code.lifetime":300}, async (t) => {
  const { devices } = await t.account({ devices: [
    { client: phone('one'), status: 'trusted' },
    { client: phone('two'), status: 'trusted' },
  ] })
  const started = await t.start(browser())
  const pushes = await t.deliveries((one) => one.request !== undefined)
  const allow = (at) => {
    const { request } = pushes.find(({ to }) => to === devices[at].device)
    return t.api('POST', `/requests/${request}/answer`, { allow: true }, devices[at].session)
  }
  const first = await allow(0)
  must(first.code, JSON.stringify(first))
  await t.advance(290)
  const second = await allow(1)
  must(second.code === first.code, 'the same code')
  await t.advance(20)
  return (await t.enter(started.signIn, first.code)).ok
})
