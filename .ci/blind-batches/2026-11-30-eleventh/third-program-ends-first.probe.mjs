import { either, open } from './wire.mjs'

const s = await open()
const a = await s.account({ scheme: 'two-step', phones: [{ number: '+12025550100' }] })
const { secret } = await s.ok('POST', '/app-passwords', a.session, { label: 'Mail' })
const programs = []
for (const program of ['One', 'Two', 'Three'])
  programs.push(await s.ok('POST', '/program-sign-ins', undefined, { identifier: 'ada@example.com', password: secret, service: 'mail', program }))
either((await s.api('GET', '/services/mail', programs[0].session)).type, { right: 'service-opened', defect: 'not-signed-in' })
