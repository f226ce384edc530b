import { must, probe } from './wire.mjs'

await probe({ 'notice.factor_changes': 'account' }, async (box) => {
  await box.provision()
  const link = async () => {
    must(await box.call('POST', '/link-resets', { identifier: 'ada@example.com' }))
    return (await box.deliveries()).findLast((one) => one.link).link
  }
  const follow = (link, newPassword) => box.call('POST', '/link-reset', { link, newPassword })
  const mailed = await link()
  const before = (await box.deliveries()).length
  must(await follow(mailed, 'Another horse 8 stable'))
  return (await box.deliveries()).length === before
})
