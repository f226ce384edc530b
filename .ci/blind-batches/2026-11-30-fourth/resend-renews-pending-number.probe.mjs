// Asking for the code of an added number again starts its waiting time anew.
import { must, open, phone, verdict } from './wire.mjs'

const box = await open({ 'phone.pending_lifetime': 1000, 'session.reauth_age': 0 })
const { devices: [a] } = await box.account({ devices: [{ client: phone(1), status: 'trusted' }] })
const added = must(await box.call('POST', '/phones', a.session, { number: '+12125550102', method: 'text' }))
const resend = () => box.call('POST', `/phones/${added.phone}/sends`, a.session, { method: 'text' })
await box.advance(900)
must(await resend())
await box.advance(900)
verdict((await resend()).ok)
