import { need, open, verdict } from './wire.mjs'

const box = await open()
const { session } = await box.account('ada')
const app = await box.app(session)
const list = need(await box.call('GET', '/authenticator-apps', session), 'list')
verdict(JSON.stringify(list.json).includes(app.secret))
