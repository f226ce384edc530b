import { born, browser, ok, phone, probe } from './wire.mjs'

await probe(async (sb) => {
  const ada = await sb.account({ identifier: 'ada@example.com', scheme: 'none', dateOfBirth: born,
    devices: [{ client: phone('A', 'h1'), status: 'signed-in' }] })
  const { session } = ada.devices[0]
  const link = await sb.enrol(session, '+12025550199')
  const { trust } = await sb.signInByText('ada@example.com', browser, '+12025550199', {}, { trustBrowser: true })
  ok(await sb.undo(link))
  const own = ok(await sb.signIn('ada@example.com', phone('A', 'h1')))
  await sb.enrol(own.session, '+12025550143')
  return (await sb.signIn('ada@example.com', browser, { trust })).type === 'code-required'
})
