import { need, open, verdict } from './wire.mjs'

const box = await open()
await box.account('ada')
const client = { kind: 'phone', name: 'phone', version: '11.4', hardware: 'hardware-1', passcodeSet: true }
const first = await box.signIn('ada', undefined, { client })
const second = need(await box.start('ada', undefined, { client, trust: first.trust }), 'again')
if (second.json.type !== 'signed-in') throw new Error(JSON.stringify(second.json))
need(await box.call('GET', '/account', first.session), 'the first token')
need(await box.call('DELETE', '/session', second.session), 'sign-out')
const late = await box.call('GET', '/account', first.session)
verdict(late.ok)
