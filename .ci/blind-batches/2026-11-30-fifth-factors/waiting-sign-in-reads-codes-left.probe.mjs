import { open, verdict } from './wire.mjs'

const box = await open()
const { session } = await box.provision()
await box.recoveryCodes(session)
const { signIn } = await box.waiting()
const read = await box.send('GET', '/recovery-codes', signIn)
verdict(read.status === 401, 'a sign-in that waits for its code reads how many recovery codes are left')
