import { must, probe, wrongCode } from './wire.mjs'

await probe({ 'code.attempts': 2, 'code.disable_after': 4, 'code.lock_time': 60 }, async (box) => {
  await box.provision()
  const { reset } = must(await box.call('POST', '/password-resets', { identifier: 'ada@example.com' }))
  const right = await box.lastCode()
  const newPassword = 'Another horse 8 stable'
  for (let time = 0; time < 4; time += 1) {
    const { status } = await box.call('POST', '/password-reset', { code: wrongCode(right), newPassword }, reset)
    if (status !== 403) throw new Error(`a wrong code: ${status}`)
    if (time % 2 === 1) await box.advance(61)
  }
  return (await box.call('POST', '/password-reset', { code: right, newPassword }, reset)).status === 200
})
