import { open, verdict } from './wire.mjs'

const s = await open()
await s.provision()
const link = await s.link()
await s.resetByCode()
verdict((await s.follow(link, 'Correct-Horse-9')).ok)
