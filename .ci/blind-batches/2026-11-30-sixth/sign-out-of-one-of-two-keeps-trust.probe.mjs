import { browser, must, open, P, phone, refusedWith, verdict, web } from './wire.mjs'

const s = await open(); const a = await s.account({ devices: [{ client: phone(1), status: 'trusted' }] })
const { trust } = a.devices[0]; const again = () => s.signIn({ client: phone(1), trust })
const { session } = must(await again(), 'signed-in'); must(await s.call('DELETE', '/session', session), 'signed-out')
const r = await again(); verdict(r.type === 'signed-in', r.type === 'code-required', r)
