import { need, open, verdict } from './wire.mjs'

const box = await open({ 'signin.pending_lifetime': 900, 'code.lifetime': 600 })
await box.account('ada')
const { signIn, phones } = await box.waiting('ada')
await box.advance(800)
need(await box.text(signIn, phones[0].phone), 'text')
await box.advance(200)
const late = await box.enter(signIn, await box.lastCode())
verdict(late.ok)
