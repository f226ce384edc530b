import { must, probe, totp } from './wire.mjs'

await probe({}, async (t) => {
  const { session } = await t.provision()
  const app = await t.enrol(session)
  must(await t.confirm(session, app, await t.step()))
  await t.wait(120)
  const step = await t.step()
  const enter = async (at) => (await t.enter(must(await t.start()).signIn, totp(app.secret, at), 'app')).ok
  if (!(await enter(step - 1)) || !(await enter(step))) throw new Error('fresh codes are refused')
  return !(await enter(step - 1))
})
