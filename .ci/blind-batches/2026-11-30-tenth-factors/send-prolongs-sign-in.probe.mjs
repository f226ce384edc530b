import { must, probe } from './wire.mjs'

await probe({ 'signin.pending_lifetime': 300, 'code.lifetime': 300 }, async (t) => {
  await t.provision()
  const { signIn, phones } = must(await t.start())
  await t.wait(200)
  must(await t.send(signIn, phones[0].phone))
  const { code } = await t.last()
  await t.wait(150)
  return !(await t.enter(signIn, code)).ok
})
