import { done, password, probe, sandbox, totp, wrong } from './wire.mjs'

probe(async () => {
  const at = await sandbox({ 'code.sends': 5 })
  const { session } = await at.account()
  const { phone } = done(await at.post('/phones', session, { number: '+12025550107', method: 'text' }))
  let sent = 0
  for (let count = 0; count < 100; count += 1) {
    if ((await at.post(`/phones/${phone}/sends`, session, { method: 'text' })).ok) sent += 1
  }
  return sent === 100
})
