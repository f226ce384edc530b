import { born, ok, password, phone, probe } from './wire.mjs'

await probe(async (sb) => {
  const ada = await sb.account({ identifier: 'ada@example.com', scheme: 'none', dateOfBirth: born,
    devices: [{ client: phone('A', 'h1'), status: 'signed-in' }] })
  const { session } = ada.devices[0]
  const link = await sb.enrol(session, '+12025550143')
  await sb.advance(60)
  const { secret } = ok(await sb.post('/app-passwords', session, { label: 'Mail', identifier: 'ada@example.com', password }))
  const program = ok(await sb.post('/program-sign-ins', undefined, { identifier: 'ada@example.com', password: secret, service: 'mail', program: 'Post' }))
  ok(await sb.get('/services/mail', program.session))
  ok(await sb.undo(link))
  return (await sb.get('/services/mail', program.session)).http >= 400
})
