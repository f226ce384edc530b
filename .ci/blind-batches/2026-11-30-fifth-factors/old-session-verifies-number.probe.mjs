import { need, open, verdict } from './wire.mjs'

const box = await open({ 'session.reauth_age': 3600, 'phone.pending_lifetime': 86400 })
await box.provision()
const { session } = await box.through()
await box.wait(3500)
const added = await box.send('POST', '/phones', session, { number: '+12025550102', method: 'text' })
need(added.status === 201, added.text)
const { code } = await box.last('text')
await box.wait(200)
const verified = await box.send('POST', `/phones/${added.json.phone}/code`, session, { code })
verdict(verified.type === 'reauthentication-required', 'a session that is too old binds a number')
