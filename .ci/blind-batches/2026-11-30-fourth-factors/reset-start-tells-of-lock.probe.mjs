import { must, probe, wrongCode } from './wire.mjs'

await probe({ 'code.attempts': 3 }, async (box) => {
  await box.provision()
  const asked = async (identifier) => {
    const { reset } = must(await box.call('POST', '/password-resets', { identifier }))
    const code = wrongCode(...(await box.deliveries()).map((one) => one.code))
    for (let time = 0; time < 3; time += 1)
      await box.call('POST', '/password-reset', { code, newPassword: 'Another horse 8 stable' }, reset)
    return (await box.call('POST', '/password-resets', { identifier })).status
  }
  return (await asked('ada@example.com')) !== (await asked('nobody@example.com'))
})
