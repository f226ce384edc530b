import { browser, ok, phone, probe } from './wire.mjs'

await probe(async (sb) => {
  const ada = await sb.account({ identifier: 'ada@example.com', phones: [{ number: '+12025550143' }],
    devices: [{ client: phone('A', 'h1'), status: 'trusted' }] })
  const begun = ok(await sb.signIn('ada@example.com', browser))
  const [first] = await sb.pushes(ada.devices[0].device)
  ok(await sb.post('/sign-in/sends', begun.signIn, { via: 'push' }))
  await sb.post(`/requests/${first.request}/answer`, ada.devices[0].session, { allow: false })
  return (await sb.get('/sign-in', begun.signIn)).state === 'denied'
})
