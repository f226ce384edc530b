import { browser, must, open, P, phone, refusedWith, verdict, web } from './wire.mjs'

const s = await open(); const a = await s.account({ devices: [1, 2].map((n) => ({ client: phone(n), status: 'trusted' })) })
const st = must(await s.signIn(), 'code-required'); const codes = []
for (const d of a.devices) codes.push(must(await s.call('POST', '/requests/' + (await s.last((x) => x.to === d.device && x.request)).request + '/answer', d.session, { allow: true }), 'request-answered').code)
must(await s.call('POST', '/devices/' + a.devices[0].device + '/removal', a.session, {}), 'device-removed')
const r = await s.enter(st, codes[1]); verdict(refusedWith(r, 'wrong-code'), r.type === 'signed-in', r)
