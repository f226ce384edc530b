import { must, probe } from './wire.mjs'

await probe({}, async (box) => {
  await box.provision()
  const link = async () => {
    must(await box.call('POST', '/link-resets', { identifier: 'ada@example.com' }))
    return (await box.deliveries()).findLast((one) => one.link).link
  }
  const follow = (link, newPassword) => box.call('POST', '/link-reset', { link, newPassword })
  await link()
  const second = await link()
  await link()
  return (await follow(second, 'Another horse 8 stable')).status === 200
})
