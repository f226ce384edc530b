import { ada, browser, finish, lastCode, must, number, open, other, password, phone, signIn, start } from './wire.mjs'
const s = await open({ 'browser.trust_scope': 'computer' })
await s.provision(ada())
await signIn(s, { trustBrowser: true }, { trustBrowser: true })
finish(must(await start(s)).type === 'signed-in')
