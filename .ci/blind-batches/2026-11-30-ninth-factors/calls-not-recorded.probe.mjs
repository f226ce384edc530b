import { open, verdict } from './wire.mjs'

const s = await open()
await s.provision()
const signIn = await s.signIn()
for (let turn = 0; turn < 30; turn++) await s.send(signIn, 'call')
verdict((await s.deliveries()).filter(({ channel }) => channel === 'call').length === 30)
