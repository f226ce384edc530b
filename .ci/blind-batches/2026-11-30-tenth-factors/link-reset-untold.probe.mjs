import { must, probe } from './wire.mjs'

await probe({ 'notice.factor_changes': 'account' }, async (t) => {
  await t.provision()
  must(await t.follow(await t.link()))
  return (await t.notices()) === 1
})
