import { enrol, need, number, openSandbox, phone, verdict } from './wire.mjs'
const box = await openSandbox({ 'apppw.reauth': false })
const { devices } = await box.provision({ scheme: 'none', devices: [{ client: phone('A'), status: 'signed-in' }] })
const { session } = devices[0]
const link = await enrol(box, session, number)
const { secret } = need(await box.ask('POST', '/app-passwords', session, { label: 'Mail' }), 201)
const program = need(
  await box.ask('POST', '/program-sign-ins', undefined, { identifier: 'ada@example.com', password: secret, service: 'mail', program: 'Mail' }),
)
need(await box.ask('GET', '/services/mail', program.session))
need(await box.ask('POST', '/undo-links', undefined, { link }))
const seen = await box.ask('GET', '/services/mail', program.session)
verdict(seen.reason === 'not-signed-in', seen.status === 200, seen)
