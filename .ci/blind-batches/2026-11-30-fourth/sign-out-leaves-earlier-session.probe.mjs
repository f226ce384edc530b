// A complete sign-out on a device ends the session in use and leaves an earlier one of the same device.
import { must, open, phone, verdict } from './wire.mjs'

const box = await open()
const { devices: [a] } = await box.account({ devices: [{ client: phone(1), status: 'trusted' }] })
const { session } = must(await box.signIn(phone(1), { trust: a.trust }))
must(await box.call('DELETE', '/session', session))
verdict((await box.call('GET', '/account', a.session)).ok)
