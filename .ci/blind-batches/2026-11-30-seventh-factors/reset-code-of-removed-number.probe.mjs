import { must, NEW, probe } from './wire.mjs'

// A code for a reset is good although its number was removed, as long as another one is on file.
await probe({}, async (s) => {
  const a = await s.account({ phones: [{ number: '+12025550111' }, { number: '+12025550112' }] })
  const { reset } = must(await s.api('POST', '/password-resets', { identifier: a.identifier })); const code = await s.last()
  must(await s.api('DELETE', `/phones/${a.phones[0].phone}`, undefined, a.session))
  return (await s.api('POST', '/password-reset', { code, newPassword: NEW }, reset)).http === 403
})
