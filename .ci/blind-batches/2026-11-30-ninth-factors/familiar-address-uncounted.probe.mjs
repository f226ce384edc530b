import { open, verdict, wrong } from './wire.mjs'

const s = await open()
await s.provision({ scheme: 'none' })
await s.signIn()
for (let turn = 0; turn < 12; turn++) await s.trySignIn('ada@example.com', `wrong ${turn}`)
verdict((await s.trySignIn()).ok)
