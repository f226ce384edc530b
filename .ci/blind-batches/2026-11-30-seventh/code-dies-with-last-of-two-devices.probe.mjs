import { browser, need, number, openSandbox, phone, probe } from './wire.mjs'

await probe(async () => {
  const box = await openSandbox()
  const identifier = 'ada@example.com'
  const { session, devices } = await box.provision({
    identifier,
    scheme: 'two-factor',
    phones: [{ number: number('00') }],
    devices: ['one', 'two'].map((name) => ({ client: phone(name), status: 'trusted' })),
  })
  const { signIn } = need(await box.start(identifier, browser))
  const answer = async (at, allow) => {
    const { request } = await box.lastTo(devices[at].device)
    return box.ok('POST', `/requests/${request}/answer`, devices[at].session, { allow })
  }
  const { code } = await answer(0, true)
  await answer(1, true)
  await box.ok('POST', `/devices/${devices[1].device}/removal`, session, { confirm: true })
  return (await box.enter(signIn, code)).status === 200
})
