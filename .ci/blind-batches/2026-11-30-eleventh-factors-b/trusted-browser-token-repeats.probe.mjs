import { ada, browser, finish, lastCode, must, number, open, other, password, phone, signIn, start } from './wire.mjs'
const s = await open()
await s.provision(ada())
const { trust } = await signIn(s, { trustBrowser: true }, { trustBrowser: true })
const one = must(await start(s, { trust }))
const two = must(await start(s, { trust }))
if (one.type !== 'signed-in' || two.type !== 'signed-in') throw new Error('the browser is not trusted')
finish(one.session === two.session)
