import { must, ok, openSandbox, other, verdict, wrongFor } from './wire.mjs'
const box = await openSandbox({ 'code.attempts': 5 })
const { phones } = await box.provision()
const [{ phone }] = phones
const first = await box.pending()
const code = await box.texted(first, phone)
for (let wrong = 1; wrong <= 5; wrong += 1) await box.enter(first, wrongFor(code, wrong))
must(await box.startLink(), 'a link')
must(await box.followLink(await box.lastLink()), 'the link')
const second = await box.pending({ password: other })
const entered = await box.enter(second, await box.texted(second, phone))
verdict(ok(entered), 'the lock of code entry ended with the old password')
