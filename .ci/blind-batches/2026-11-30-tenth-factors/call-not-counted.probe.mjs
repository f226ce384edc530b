import { must, probe } from './wire.mjs'

await probe({ 'code.sends': 3 }, async (t) => {
  await t.provision()
  const { signIn, phones } = must(await t.start())
  const answers = []
  for (let n = 0; n < 4; n += 1) answers.push((await t.send(signIn, phones[0].phone, 'call')).ok)
  return answers.includes(false)
})
