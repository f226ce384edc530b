import { must, ok, openSandbox, verdict } from './wire.mjs'
const box = await openSandbox({ 'session.reauth_age': 300 })
const { session } = await box.provision()
const added = must(await box.send('POST', '/phones', { number: '+12025550177', method: 'text' }, session), 'a number')
const code = await box.lastCode('text')
await box.advance(400)
const verified = await box.send('POST', `/phones/${added.phone}/code`, { code }, session)
verdict(ok(verified), 'a session of 400 seconds verified a number')
