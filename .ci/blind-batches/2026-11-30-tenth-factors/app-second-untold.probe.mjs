import { must, probe } from './wire.mjs'

await probe({}, async (t) => {
  const { session } = await t.provision()
  must(await t.confirm(session, await t.enrol(session, 'One'), await t.step()))
  const before = await t.notices()
  must(await t.confirm(session, await t.enrol(session, 'Two'), await t.step()))
  return (await t.notices()) === before + 1
})
