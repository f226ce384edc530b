import { ada, must, open, pw, twoFactor, verdict } from './wire.mjs'

const s = await open()
const account = await s.provision(twoFactor())
const { code } = must(await s.post('/device/codes', account.devices[0].session, {}), 'code')
must(await s.signIn(ada, pw + code, { kind: 'tv', name: 'TV', version: '3', hardware: 'tv-1' }), 'appended')
const notice = must(await s.last(account.devices[0].device, 'notice'), 'notice')
verdict(notice.place === undefined, notice)
