import { need, open, totp, verdict } from './wire.mjs'

const box = await open()
const { session } = await box.account('ada')
const app = await box.app(session)
await box.advance(90)
const now = await box.now()
const enter = async (offset) => {
  const { signIn } = await box.waiting('ada')
  return box.enter(signIn, totp(app.secret, now, offset), 'app')
}
need(await enter(0), 'the code of this step')
need(await enter(1), 'the code of the next step')
const again = await enter(0)
verdict(again.ok)
