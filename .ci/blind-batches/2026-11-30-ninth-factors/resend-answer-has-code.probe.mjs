import { must, open, verdict } from './wire.mjs'

const s = await open()
const a = await s.provision()
const { phone } = must(await s.api('POST', '/phones', a.session, { number: '+12025550101', method: 'text' }))
const again = await s.api('POST', `/phones/${phone}/sends`, a.session, { method: 'text' })
must(again)
verdict(again.text.includes(await s.lastCode()))
