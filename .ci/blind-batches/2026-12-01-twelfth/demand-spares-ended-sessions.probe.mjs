import { ada, either, numbers, password, phone, probe } from './wire.mjs'

await probe(async (s) => {
  const trusted = [phone(1), phone(2)].map((client) => ({ client, status: 'trusted' }))
  const { session, devices } = await s.provision({ identifier: ada, scheme: 'two-factor', phones: [{ number: numbers[0] }], devices: trusted })
  const { sessions } = await s.want('list-sessions', { session: devices[0].session })
  await s.want('end-session', { session, sessionId: sessions.find(({ current }) => current).sessionId, password })
  await s.demand(ada)
  const { change } = await s.want('start-sign-in', { identifier: ada, password, client: phone(2), trust: devices[1].trust })
  await s.want('choose-password', { change, newPassword: 'Another word 8' })
  const again = await s.send('start-sign-in', { identifier: ada, password: 'Another word 8', client: phone(1), trust: devices[0].trust })
  return either(again, { defect: ({ type }) => type === 'signed-in', right: ({ type }) => type === 'code-required' })
})
