import { need, open, verdict, wrong } from './wire.mjs'

const box = await open({ 'code.attempts': 3 })
const { session } = await box.provision()
const begun = await box.waiting()
const right = await box.text(begun)
for (let tries = 0; tries < 2; tries += 1)
  need((await box.enter(begun.signIn, wrong(right))).type === 'wrong-code', 'a wrong code is refused')
await box.recoveryCodes(session)
await box.enter(begun.signIn, wrong(right))
const entered = await box.enter(begun.signIn, right)
verdict(entered.type === 'too-many-attempts', 'new recovery codes emptied the count of wrong codes')
