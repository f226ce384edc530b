import { open, verdict } from './wire.mjs'

const s = await open()
await s.provision()
const link = await s.link()
await s.advance(3500)
await s.follow(link, 'short')
await s.advance(3500)
verdict((await s.follow(link)).ok)
