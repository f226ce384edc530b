import { browser, ok, phone, probe } from './wire.mjs'

await probe(async (sb) => {
  const ada = await sb.account({ identifier: 'ada@example.com', phones: [{ number: '+12025550143' }],
    devices: [{ client: phone('A', 'h1'), status: 'trusted' }, { client: phone('B', 'h2'), status: 'trusted' }] })
  const begun = ok(await sb.signIn('ada@example.com', browser))
  const [a, b] = ada.devices
  const answer = async ({ device, session }, allow) => sb.post(`/requests/${(await sb.pushes(device)).at(-1).request}/answer`, session, { allow })
  const { code } = ok(await answer(a, true))
  const denied = await answer(b, false)
  return denied.http === 200 && (await sb.post('/sign-in/code', begun.signIn, { code })).http >= 400
})
