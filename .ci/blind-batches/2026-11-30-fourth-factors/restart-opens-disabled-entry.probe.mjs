import { password, probe } from './wire.mjs'

await probe({ 'password.disable_after': 3 }, async (box) => {
  await box.provision()
  for (let time = 0; time < 3; time += 1) await box.signIn('ada@example.com', 'Wrong horse 8 battery')
  if ((await box.signIn()).status !== 403) throw new Error('a disabled password')
  await box.control('POST', '/restart')
  return (await box.signIn()).status === 200
})
