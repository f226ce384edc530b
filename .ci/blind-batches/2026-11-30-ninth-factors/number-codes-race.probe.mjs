import { must, open, verdict, wrong } from './wire.mjs'

const s = await open()
const a = await s.provision()
const { phone } = must(await s.api('POST', '/phones', a.session, { number: '+12025550101', method: 'text' }))
const sent = await s.lastCode()
const enter = (code) => s.api('POST', `/phones/${phone}/code`, a.session, { code })
await Promise.all(Array.from({ length: 20 }, (_, turn) => enter(wrong(sent, turn + 1))))
verdict((await enter(sent)).ok)
