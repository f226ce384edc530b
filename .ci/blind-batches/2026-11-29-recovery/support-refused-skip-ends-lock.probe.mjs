import { browser, ok, probe } from './wire.mjs'

await probe(async (sb) => {
  await sb.account({ identifier: 'ada@example.com', phones: [{ number: '+12025550143' }] })
  const begun = ok(await sb.signIn('ada@example.com', browser))
  ok(await sb.post('/sign-in/sends', begun.signIn, { via: 'text', phone: begun.phones[0].phone }))
  const code = await sb.lastCode('+12025550143', 'sign-in')
  const enter = (entry) => sb.post('/sign-in/code', begun.signIn, { code: entry })
  for (let tried = 0; tried < 5; tried += 1) await enter(code === '000000' ? '000001' : '000000')
  if ((await enter(code)).http !== 429) throw new Error('no lock')
  await sb.post('/support/skipped-codes', await sb.staff(), { signIn: begun.signIn })
  return (await enter(code)).http === 429
})
