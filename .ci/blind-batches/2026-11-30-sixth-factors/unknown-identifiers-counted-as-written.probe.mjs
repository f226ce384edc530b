import { open, password, verdict } from './wire.mjs'

const box = await open({ 'password.attempts': 3 })
await box.account('ada')
const tries = async (names) => {
  const answers = []
  for (const name of names) answers.push(await box.start(name, 'Wrong staple 1'))
  return answers.map(({ status }) => status).join()
}
verdict((await tries(['ada', 'Ada', 'aDa', 'adA'])) !== (await tries(['eve', 'Eve', 'eVe', 'evE'])))
