import { openSandbox, password, probe } from './wire.mjs'

await probe(async () => {
  const box = await openSandbox()
  const { session } = await box.provision({ identifier: 'ada@example.com', scheme: 'none' })
  await box.ok('POST', '/account/mail-address', session, { address: 'ada.mail@example.com' })
  const other = await box.call('POST', '/accounts', undefined, { identifier: 'Ada.Mail@example.com', password })
  return other.status === 409
})
