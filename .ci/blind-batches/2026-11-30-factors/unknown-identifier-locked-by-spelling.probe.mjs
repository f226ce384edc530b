import { openSandbox, verdict } from './wire.mjs'
const box = await openSandbox({ 'password.attempts': 4 })
await box.provision({ scheme: 'none' })
const statuses = async (spellings) => {
  const all = []
  for (const identifier of [...spellings, ...spellings, ...spellings])
    all.push((await box.signIn({ identifier, password: 'Wrong1password' })).status)
  return all.join(' ')
}
const known = await statuses(['ada@example.com', 'Ada@example.com'])
const unknown = await statuses(['eve@example.com', 'Eve@example.com'])
verdict(known !== unknown, `${known} for an account, ${unknown} for none`)
