import { need, open, verdict } from './wire.mjs'

const box = await open({ 'code.sends': 3 })
await box.account('ada')
let sent = 0
for (let time = 0; time < 5; time += 1) {
  const { signIn, phones } = await box.waiting('ada')
  const answer = await box.text(signIn, phones[0].phone)
  if (!answer.ok) break
  sent += 1
  need(await box.enter(signIn, await box.lastCode()), 'code')
}
verdict(sent > 3)
