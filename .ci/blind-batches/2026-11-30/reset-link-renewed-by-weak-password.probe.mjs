import { must, number, openSandbox, probe } from './wire.mjs'

await probe(async () => {
  const sandbox = await openSandbox({ 'resetlink.lifetime': 3600 })
  await sandbox.provision({ phones: [{ number: number.first }] })
  const identifier = 'ada@example.com'
  must(await sandbox.call('POST', '/link-resets', undefined, { identifier }), 'link-reset-started')
  const [{ link }] = await sandbox.deliveries((one) => one.link !== undefined)
  const finish = (newPassword) => sandbox.call('POST', '/link-reset', undefined, { link, newPassword })
  await sandbox.advance(3000)
  must(await finish('short'), 'password-policy')
  await sandbox.advance(3000)
  return (await finish('Another-horse-2')).type === 'password-changed'
})
