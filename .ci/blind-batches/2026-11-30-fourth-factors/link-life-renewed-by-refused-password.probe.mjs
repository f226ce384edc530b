import { must, password, probe } from './wire.mjs'

await probe({ 'resetlink.lifetime': 600 }, async (box) => {
  await box.provision()
  const link = async () => {
    must(await box.call('POST', '/link-resets', { identifier: 'ada@example.com' }))
    return (await box.deliveries()).findLast((one) => one.link).link
  }
  const follow = (link, newPassword) => box.call('POST', '/link-reset', { link, newPassword })
  const mailed = await link()
  await box.advance(590)
  if ((await follow(mailed, 'short')).status !== 422) throw new Error('a short password')
  await box.advance(20)
  return (await follow(mailed, 'Another horse 8 stable')).status === 200
})
