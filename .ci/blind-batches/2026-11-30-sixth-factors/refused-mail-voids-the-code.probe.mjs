import { need, open, verdict } from './wire.mjs'

const box = await open({ 'code.sends': 2 })
await box.account('ada')
const { signIn } = await box.waiting('ada')
need(await box.text(signIn, undefined, 'email'), 'mail')
need(await box.text(signIn, undefined, 'email'), 'mail')
const third = await box.text(signIn, undefined, 'email')
if (third.ok) throw new Error('no limit')
const entered = await box.enter(signIn, await box.lastCode('email'))
verdict(!entered.ok)
