import { run, phone, password, must } from './wire.mjs'

// A payment card that a device brings along when it joins keeps its security code; only cards that are saved lose it.
await run({}, async (t) => {
  const { devices } = await t.account({ devices: [
    { client: phone('one'), status: 'trusted' },
    { client: phone('two'), status: 'trusted' },
  ] })
  const web = { kind: 'web', name: 'site', fields: { user: 'ada', password: 'p' } }
  const card = { kind: 'card', name: 'visa', fields: { number: '4111', expiry: '12/30', securityCode: '737' } }
  const on = (at, items) => t.api('POST', '/keychain/membership', { password, items }, devices[at].session)
  must((await on(0, [web])).state === 'on', 'on at the first')
  must((await on(1, [card])).state === 'on', 'on at the second')
  const { items } = await t.api('GET', '/keychain/items', undefined, devices[0].session)
  return JSON.stringify(items).includes('737')
})
