// A code that was appended to the password is not used up.
import { must, open, P, phone, verdict } from './wire.mjs'

const box = await open()
const { devices: [a] } = await box.account({ devices: [{ client: phone(1), status: 'trusted' }] })
const code = await box.generate(a.session)
const old = (n) => box.signIn(phone(n, { version: '8.0' }), { password: P + code })
must(await old(8))
verdict((await old(9)).ok)
