import { browser, must, open, P, phone, refusedWith, verdict, web } from './wire.mjs'

const s = await open({ 'code.lifetime': 600, 'signin.pending_lifetime': 1800 }); const a = await s.account({ devices: [{ client: phone(1), status: 'trusted' }] })
const st = must(await s.signIn(), 'code-required'); const [d] = a.devices
const allow = async () => must(await s.call('POST', '/requests/' + (await s.last((x) => x.request)).request + '/answer', d.session, { allow: true }), 'request-answered').code
await allow(); await s.advance(700); must(await s.call('POST', '/sign-in/sends', st.signIn, { via: 'push' }), 'code-sent')
const r = await s.enter(st, await allow()); verdict(refusedWith(r, 'wrong-code'), r.type === 'signed-in', r)
