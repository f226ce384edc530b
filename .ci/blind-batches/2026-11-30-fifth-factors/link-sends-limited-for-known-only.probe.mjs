import { ada, open, verdict } from './wire.mjs'

const box = await open({ 'code.sends': 3 })
await box.provision()
const ask = (identifier) => box.send('POST', '/link-resets', undefined, { identifier })
const answers = async (identifier) => {
  const all = []
  for (let times = 0; times < 5; times += 1) all.push((await ask(identifier)).status)
  return all.join()
}
const known = await answers(ada)
const unknown = await answers('nobody@example.test')
verdict(known === unknown, `answers for an account ${known}, for nobody ${unknown}`)
