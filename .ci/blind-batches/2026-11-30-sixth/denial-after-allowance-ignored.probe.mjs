import { browser, must, open, P, phone, refusedWith, verdict, web } from './wire.mjs'

const s = await open(); const a = await s.account({ devices: [1, 2].map((n) => ({ client: phone(n), status: 'trusted' })) })
const st = must(await s.signIn(), 'code-required'); const [d1, d2] = a.devices
const req = async (d) => (await s.last((x) => x.to === d.device && x.request)).request
const ok = must(await s.call('POST', '/requests/' + await req(d1) + '/answer', d1.session, { allow: true }), 'request-answered')
must(await s.call('POST', '/requests/' + await req(d2) + '/answer', d2.session, { allow: false }), 'request-answered')
const r = await s.enter(st, ok.code); verdict(r.type === 'signed-in', refusedWith(r, 'sign-in-ended'), r)
