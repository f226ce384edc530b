import { must, probe } from './wire.mjs'

await probe({}, async (box) => {
  await box.provision()
  const link = async () => {
    must(await box.call('POST', '/link-resets', { identifier: 'ada@example.com' }))
    return (await box.deliveries()).findLast((one) => one.link).link
  }
  const follow = (link, newPassword) => box.call('POST', '/link-reset', { link, newPassword })
  const mailed = await link()
  const { reset } = must(await box.call('POST', '/password-resets', { identifier: 'ada@example.com' }))
  const code = await box.lastCode()
  must(await box.call('POST', '/password-reset', { code, newPassword: 'Another horse 8 stable' }, reset))
  return (await follow(mailed, 'A third horse 9 stable')).status === 200
})
