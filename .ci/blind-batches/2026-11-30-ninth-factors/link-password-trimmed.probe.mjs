import { must, newPassword, open, verdict } from './wire.mjs'

const s = await open()
await s.provision()
must(await s.follow(await s.link(), `${newPassword} `))
verdict(!(await s.trySignIn('ada@example.com', `${newPassword} `)).ok)
