import { newPassword, open, verdict, wrong } from './wire.mjs'

const s = await open({ 'password.disable_after': 3 })
await s.provision()
for (const by of [1, 2, 3]) await s.trySignIn('ada@example.com', `wrong ${by}`)
await s.resetByCode()
verdict(!(await s.trySignIn('ada@example.com', newPassword)).ok)
