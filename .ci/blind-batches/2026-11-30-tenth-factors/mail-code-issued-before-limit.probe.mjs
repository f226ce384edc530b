import { must, probe } from './wire.mjs'

await probe({ 'code.sends': 3 }, async (t) => {
  await t.provision()
  const { signIn } = must(await t.start())
  for (let n = 0; n < 3; n += 1) must(await t.send(signIn, undefined, 'email'))
  const { code } = await t.last()
  if ((await t.send(signIn, undefined, 'email')).ok) throw new Error('there should be a limit')
  return (await t.enter(signIn, code)).ok
})
