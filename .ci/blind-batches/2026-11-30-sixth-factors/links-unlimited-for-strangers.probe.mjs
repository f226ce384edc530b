import { open, verdict } from './wire.mjs'

const box = await open({ 'code.sends': 3 })
await box.account('ada')
const ask = async (identifier) => {
  const answers = []
  for (let time = 0; time < 4; time += 1) answers.push(await box.call('POST', '/link-resets', undefined, { identifier }))
  return answers.map(({ status }) => status).join()
}
verdict((await ask('ada@example.com')) !== (await ask('nobody@example.com')))
