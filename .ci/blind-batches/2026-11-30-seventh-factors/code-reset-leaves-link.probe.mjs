import { must, NEW, probe } from './wire.mjs'

// A reset by code ends other resets by code, but not a link that was mailed before.
await probe({}, async (s) => {
  const a = await s.account(); const link = await s.link(a)
  const { reset } = must(await s.api('POST', '/password-resets', { identifier: a.identifier }))
  must(await s.api('POST', '/password-reset', { code: await s.last(), newPassword: NEW }, reset))
  return (await s.follow(link, 'Third3password')).http === 410
})
