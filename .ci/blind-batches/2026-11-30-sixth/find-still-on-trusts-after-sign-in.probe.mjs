import { browser, must, open, P, phone, refusedWith, verdict, web } from './wire.mjs'

const s = await open(); const a = await s.account({ scheme: 'two-step', devices: [{ client: phone(1), status: 'trusted' }] })
must(await s.call('DELETE', '/session', a.devices[0].session), 'signed-out')
const st = must(await s.signIn({ client: phone(1) }), 'code-required')
must(await s.enter(st, await s.textCode(st)), 'signed-in')
const r = must(await s.call('GET', '/devices', a.session), 'devices'); const d = r.devices.find((x) => x.device === a.devices[0].device)
verdict(d?.trusted === true, d?.trusted === false, r)
