import { need, open, verdict } from './wire.mjs'

const box = await open({ 'code.sends': 2 })
await box.provision()
const { signIn } = await box.waiting()
const ask = () => box.send('POST', '/sign-in/sends', signIn, { via: 'email' })
for (let times = 0; times < 2; times += 1) need((await ask()).status === 200, 'a code is mailed')
const { code } = await box.last('email')
need((await ask()).type === 'too-many-sends', 'the limit is reached')
const entered = await box.enter(signIn, code)
verdict(entered.type === 'signed-in', 'the last code that arrived is refused')
