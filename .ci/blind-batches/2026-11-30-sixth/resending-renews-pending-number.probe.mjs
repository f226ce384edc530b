import { browser, must, open, P, phone, refusedWith, verdict, web } from './wire.mjs'

const s = await open({ 'phone.pending_lifetime': 86400 }); const a = await s.account()
const { phone: id } = must(await s.call('POST', '/phones', a.session, { number: '+12025550120', method: 'text' }), 'phone-added')
const again = () => s.call('POST', '/phones/' + id + '/sends', a.session, { method: 'text' })
await s.advance(80000); must(await again(), 'phone-code-sent'); await s.advance(6400)
const r = await again(); verdict(r.type === 'phone-code-sent', refusedWith(r, 'not-found'), r)
