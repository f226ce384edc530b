import { need, open, verdict } from './wire.mjs'

const box = await open()
await box.account('ada', { scheme: 'two-step' })
need(await box.follow(await box.link('ada'), 'Other staple 8'), 'link')
const answer = need(await box.start('ada', 'Other staple 8'), 'sign-in')
verdict(answer.json.type === 'signed-in')
