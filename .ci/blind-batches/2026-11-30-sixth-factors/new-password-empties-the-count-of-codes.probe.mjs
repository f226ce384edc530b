import { need, open, verdict } from './wire.mjs'

const box = await open({ 'code.attempts': 3 })
await box.account('ada')
const first = await box.waiting('ada')
need(await box.text(first.signIn, first.phones[0].phone), 'text')
await box.wrong(first.signIn, 2)
need(await box.follow(await box.link('ada'), 'Other staple 8'), 'link')
const second = await box.waiting('ada', 'Other staple 8')
need(await box.text(second.signIn, second.phones[0].phone), 'text')
await box.wrong(second.signIn, 1)
const right = await box.enter(second.signIn, await box.lastCode())
verdict(right.ok)
