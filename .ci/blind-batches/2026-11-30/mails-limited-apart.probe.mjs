import { must, number, openSandbox, probe } from './wire.mjs'

await probe(async () => {
  const sandbox = await openSandbox({ 'code.sends': 3, 'code.send_window': 3600 })
  await sandbox.provision({ phones: [{ number: number.first }] })
  const { signIn, phones } = must(await sandbox.signIn(), 'code-required')
  const send = (via, more = {}) => sandbox.call('POST', '/sign-in/sends', signIn, { via, ...more })
  for (let sends = 0; sends < 3; sends += 1) must(await send('text', { phone: phones[0].phone }), 'code-sent')
  must(await send('text', { phone: phones[0].phone }), 'too-many-sends')
  return (await send('email')).type === 'code-sent'
})
