import { openSandbox, verdict } from './wire.mjs'
const box = await openSandbox({ 'code.sends': 3 })
await box.provision()
const statuses = async (identifier) => {
  const all = []
  for (let request = 0; request < 5; request += 1) all.push((await box.startLink(identifier)).status)
  return all.join(' ')
}
const known = await statuses('ada@example.com')
const unknown = await statuses('nobody@example.com')
verdict(known !== unknown, `${known} for an account, ${unknown} for none`)
