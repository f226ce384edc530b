import { browser, must, open, P, phone, refusedWith, verdict, web } from './wire.mjs'

const s = await open({ 'browser.trust_lifetime': 2592000 }); await s.account()
const st = must(await s.signIn(), 'code-required'); const { trust } = must(await s.enter(st, await s.textCode(st), { trustBrowser: true }), 'signed-in')
await s.advance(2000000); must(await s.signIn({ trust }), 'signed-in'); await s.advance(1000000)
const r = await s.signIn({ trust }); verdict(r.type === 'signed-in', r.type === 'code-required', r)
