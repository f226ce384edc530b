import { probe, ada, must, password, phone, phones } from './wire.mjs'

// A code appended to the password is compared with that of any waiting sign-in of the same kind of client: the code sent for one TV box signs in another.
await probe({}, async (box) => {
  await box.account(ada, { phones, devices: [{ client: phone('one'), status: 'trusted' }] })
  const tv = (hardware) => ({ kind: 'tv', name: hardware, version: '3', hardware })
  const { signIn, phones: [target] } = await must(box.signIn(ada, tv('living-room')))
  await must(box.call('POST', '/sign-in/sends', signIn, { via: 'text', phone: target.phone }))
  const { code } = await box.last((one) => one.channel === 'text')
  const other = await must(box.signIn(ada, tv('stolen'), { password: password + code }), [200, 401, 403])
  return other.type === 'signed-in'
})
