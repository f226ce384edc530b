import { must, probe } from './wire.mjs'

await probe({ 'notice.factor_changes': 'account' }, async (t) => {
  const { session, phones } = await t.provision()
  must(await t.api('DELETE', `/phones/${phones[1].phone}`, session))
  return (await t.notices()) === 1
})
