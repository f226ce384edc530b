import { must, probe } from './wire.mjs'

await probe({ 'code.sends': 2 }, async (box) => {
  await box.provision()
  const { signIn } = await box.pending()
  const mail = () => box.call('POST', '/sign-in/sends', { via: 'email' }, signIn)
  must(await mail())
  must(await mail())
  if ((await mail()).status !== 429) throw new Error('one code too many')
  return (await box.enter(signIn, await box.lastCode())).status !== 200
})
