import { must, probe } from './wire.mjs'

await probe({ 'signin.pending_lifetime': 900, 'code.lifetime': 600 }, async (box) => {
  await box.provision()
  const { signIn, phones } = await box.pending()
  await box.advance(800)
  must(await box.call('POST', '/sign-in/sends', { via: 'text', phone: phones[0].phone }, signIn))
  await box.advance(200)
  return (await box.enter(signIn, await box.lastCode())).status === 200
})
