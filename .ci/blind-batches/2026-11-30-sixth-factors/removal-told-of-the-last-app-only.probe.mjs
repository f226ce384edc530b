import { need, open, password, verdict } from './wire.mjs'

const box = await open()
const { session } = await box.account('ada')
await box.app(session, 'one')
const app = await box.app(session, 'two')
const before = await box.notices()
need(await box.call('POST', `/authenticator-apps/${app.app}/removal`, session, { password }), 'removal')
verdict((await box.notices()) === before)
