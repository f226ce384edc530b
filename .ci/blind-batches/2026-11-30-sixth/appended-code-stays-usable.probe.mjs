import { browser, must, open, P, phone, refusedWith, verdict, web } from './wire.mjs'

const s = await open(); const a = await s.account({ devices: [{ client: phone(1), status: 'trusted' }] })
const { code } = must(await s.call('POST', '/device/codes', a.devices[0].session, {}), 'code-generated')
const tv = (n) => s.signIn({ client: { kind: 'tv', name: 'tv ' + n, version: '3', hardware: 't' + n }, password: P + code })
must(await tv(1), 'signed-in'); const r = await tv(2); verdict(r.type === 'signed-in', r.status >= 400, r)
