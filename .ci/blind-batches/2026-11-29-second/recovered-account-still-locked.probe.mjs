import { probe, ada, must, newPassword, number, password, phones } from './wire.mjs'

// A lock by wrong passwords outlives the new password: after a finished recovery the owner cannot sign in until it ends.
await probe({"password.attempts": 10}, async (box) => {
  await box.account(ada, { phones, dateOfBirth: '1990-01-02' })
  const { recovery, readyIn } = await must(box.call('POST', '/recoveries', undefined, { identifier: ada, ground: 'cannot-sign-in', evidence: { 'date-of-birth': '1990-01-02', 'trusted-number': number }, number }))
  await box.advance(readyIn)
  for (let at = 0; at < 10; at += 1) await must(box.signIn(ada, { kind: 'browser' }, { password: 'Wrong-Horse-9' }), 401)
  await must(box.signIn(ada, { kind: 'browser' }), 429)
  await must(box.call('POST', '/recovery/sends', recovery))
  const { code } = await box.last((one) => one.purpose === 'recovery')
  await must(box.call('POST', '/recovery/code', recovery, { code, newPassword }))
  const again = await must(box.signIn(ada, { kind: 'browser' }, { password: newPassword }), [200, 429])
  return again.status === 429
})
