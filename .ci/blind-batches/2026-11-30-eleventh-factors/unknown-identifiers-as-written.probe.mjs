import { done, password, probe, sandbox, totp, wrong } from './wire.mjs'

probe(async () => {
  const at = await sandbox({ 'code.sends': 4 })
  await at.account()
  const answersFor = async (name) => {
    const statuses = []
    for (let count = 0; count < 6; count += 1) {
      const identifier = count % 2 === 0 ? `${name}@example.com` : `${name.toUpperCase()}@example.com`
      statuses.push((await at.post('/link-resets', undefined, { identifier })).status)
    }
    return statuses.join()
  }
  return (await answersFor('ada')) !== (await answersFor('nobody'))
})
