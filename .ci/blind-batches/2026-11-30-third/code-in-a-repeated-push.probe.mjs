import { run, phone, browser, must } from './wire.mjs'

// Once one trusted device allowed a sign-in, a push that is asked for again shows the code on every trusted device at once.
await run({}, async (t) => {
  const { devices } = await t.account({ devices: [
    { client: phone('one'), status: 'trusted' },
    { client: phone('two'), status: 'trusted' },
  ] })
  const started = await t.start(browser())
  const [push] = await t.deliveries((one) => one.to === devices[0].device)
  must((await t.api('POST', `/requests/${push.request}/answer`, { allow: true }, devices[0].session)).code, 'allowed')
  must((await t.api('POST', '/sign-in/sends', { via: 'push' }, started.signIn)).ok, 'pushed again')
  const other = await t.deliveries((one) => one.to === devices[1].device)
  must(other.length > 0, 'the other device was told')
  return other.some(({ code }) => code !== undefined)
})
