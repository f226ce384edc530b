import { open, verdict } from './wire.mjs'

const box = await open({ 'code.attempts': 3 })
const { session } = await box.account('ada', { scheme: 'two-step' })
const [code] = await box.recoveryCodes(session)
for (let time = 0; time < 3; time += 1) {
  const { signIn } = await box.waiting('ada')
  await box.enter(signIn, 'zzzzzzzzzz', 'recovery')
}
const { signIn } = await box.waiting('ada')
const right = await box.enter(signIn, code, 'recovery')
verdict(right.ok)
