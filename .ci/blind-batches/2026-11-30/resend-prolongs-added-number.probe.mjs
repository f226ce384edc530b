import { must, number, openSandbox, probe } from './wire.mjs'

await probe(async () => {
  const sandbox = await openSandbox({ 'phone.pending_lifetime': 3600 })
  const { session } = await sandbox.provision({ phones: [{ number: number.first }] })
  const added = { number: number.second, method: 'text' }
  const { phone } = must(await sandbox.call('POST', '/phones', session, added), 'phone-added')
  const send = () => sandbox.call('POST', `/phones/${phone}/sends`, session, { method: 'text' })
  await sandbox.advance(3300)
  must(await send(), 'phone-code-sent')
  await sandbox.advance(400)
  const code = await sandbox.codeTo(number.second)
  return (await sandbox.call('POST', `/phones/${phone}/code`, session, { code })).type === 'phone-verified'
})
