import { need, open, verdict } from './wire.mjs'

const box = await open({ 'code.attempts': 5, 'code.disable_after': 6 })
await box.account('ada')
const round = async () => {
  const { signIn, phones } = await box.waiting('ada')
  need(await box.text(signIn, phones[0].phone), 'text')
  await box.wrong(signIn, 4)
  return box.enter(signIn, await box.lastCode())
}
need(await round(), 'the right code')
const again = await round()
verdict(!again.ok)
