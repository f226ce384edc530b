import { must, open, verdict } from './wire.mjs'

const s = await open({ 'notice.factor_changes': 'account' })
const a = await s.provision()
const { phone } = must(await s.api('POST', '/phones', a.session, { number: '+12025550101', method: 'text' }))
must(await s.api('POST', `/phones/${phone}/code`, a.session, { code: await s.lastCode() }))
await s.advance(600)
must(await s.api('DELETE', `/phones/${phone}`, a.session))
verdict((await s.deliveries()).filter(({ channel, code }) => channel === 'email' && !code).length < 2)
