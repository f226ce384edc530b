import { must, probe } from './wire.mjs'

await probe({}, async (box) => {
  await box.provision()
  const [one, other] = [await box.pending(), await box.pending()]
  must(await box.call('POST', '/sign-in/sends', { via: 'email' }, one.signIn))
  return (await box.enter(other.signIn, await box.lastCode())).status === 200
})
