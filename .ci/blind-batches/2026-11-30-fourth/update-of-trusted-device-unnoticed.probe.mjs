// When a trusted device signs in again, its newer software is not noted, and the keychain stays closed to it.
import { must, open, phone, verdict } from './wire.mjs'

const box = await open()
const { devices: [a] } = await box.account({ scheme: 'two-step', devices: [{ client: phone(1, { version: '6.1' }), status: 'trusted' }] })
const { session } = must(await box.signIn(phone(1, { version: '8.0' }), { trust: a.trust }))
verdict(!(await box.keychain(session)).ok)
