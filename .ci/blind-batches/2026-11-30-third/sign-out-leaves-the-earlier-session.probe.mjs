import { run, phone, must } from './wire.mjs'

// A device that signed in twice and signs out keeps its earlier session.
await run({}, async (t) => {
  const { devices } = await t.account({ devices: [{ client: phone('one'), status: 'trusted' }] })
  const again = await t.start(phone('one'), { trust: devices[0].trust })
  must(again.session, JSON.stringify(again))
  must((await t.api('DELETE', '/session', undefined, again.session)).ok, 'signed out')
  return (await t.api('GET', '/account', undefined, devices[0].session)).ok
})
