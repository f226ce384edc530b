import { run, must, me } from './wire.mjs'

// A mailed link is compared in small letters, so that a changed one resets the password and its secret has fewer bits.
await run({}, async (t) => {
  await t.account()
  must((await t.api('POST', '/link-resets', { identifier: me })).ok, 'asked')
  const [{ link }] = await t.deliveries((one) => one.link !== undefined)
  const at = link.indexOf('token=') + 6
  const token = link.slice(at)
  const changed = link.slice(0, at) + [...token].map((c) => (c === c.toUpperCase() ? c.toLowerCase() : c.toUpperCase())).join('')
  must(changed !== link, 'a changed link')
  return (await t.api('POST', '/link-reset', { link: changed, newPassword: 'Another8Horse' })).ok
})
