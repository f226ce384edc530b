import { need, open, verdict } from './wire.mjs'

const box = await open({ 'session.idle_lifetime': 3600 })
await box.account('ada')
const forgotten = await box.signIn('ada')
const used = await box.signIn('ada')
for (let time = 0; time < 3; time += 1) {
  await box.advance(1500)
  need(await box.call('GET', '/account', used.session), 'the session in use')
}
const late = await box.call('GET', '/account', forgotten.session)
verdict(late.ok)
