import { identifier, must, password, probe } from './wire.mjs'

await probe({}, async (t) => {
  await t.provision()
  const link = await t.link()
  const { reset } = must(await t.api('POST', '/password-resets', undefined, { identifier }))
  const { code } = await t.last((one) => one.code !== undefined)
  must(await t.api('POST', '/password-reset', reset, { code, newPassword: 'Other-Horse-8' }))
  return !(await t.follow(link, 'Third-Horse-9')).ok
})
