import { need, open, password, verdict } from './wire.mjs'

const box = await open()
const { session } = await box.provision()
const first = await box.app(session, 'One')
await box.app(session, 'Two')
const before = await box.notices()
const removed = await box.send('POST', `/authenticator-apps/${first.app}/removal`, session, { password })
need(removed.status === 200, removed.text)
verdict((await box.notices()) === before + 1, 'no mail tells of the removed app')
