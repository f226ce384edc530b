// A sign-in to another service on a device, by the password alone, opens the account page as well; in a browser it does not.
import { must, open, phone, questions, verdict } from './wire.mjs'

const box = await open()
await box.account({ scheme: 'none', questions })
const { session } = must(await box.signIn(phone(1), { service: 'cloud' }))
verdict((await box.call('GET', '/account', session)).ok)
