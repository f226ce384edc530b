import { open, other, verdict } from './wire.mjs'

const box = await open({ 'password.attempts': 3 })
await box.provision()
const answers = async (...identifiers) => {
  const all = []
  for (const identifier of identifiers) all.push((await box.signIn({ identifier, password: other })).status)
  return all.join()
}
const known = await answers('ada@example.test', 'Ada@example.test', 'ADA@example.test', 'ada@example.test')
const unknown = await answers('eve@example.test', 'Eve@example.test', 'EVE@example.test', 'eve@example.test')
verdict(known === unknown, `answers for an account ${known}, for nobody ${unknown}`)
