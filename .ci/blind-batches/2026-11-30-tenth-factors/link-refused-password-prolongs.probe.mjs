import { password, probe } from './wire.mjs'

await probe({ 'resetlink.lifetime': 3600 }, async (t) => {
  await t.provision()
  const link = await t.link()
  await t.wait(3000)
  if ((await t.follow(link, 'short')).reason !== 'password-policy') throw new Error('it should be too short')
  await t.wait(700)
  return !(await t.follow(link)).ok
})
