import { ada, browser, finish, lastCode, must, number, open, other, password, phone, signIn, start } from './wire.mjs'
const s = await open()
await s.provision(ada())
const ask = async (identifier) => {
  const answers = []
  for (let at = 0; at < 2; at += 1)
    answers.push((await s.call('POST', '/recoveries', undefined, { identifier, ground: 'cannot-sign-in', evidence: { 'date-of-birth': '1980-01-02' }, number: '+12025550188' })).status)
  return answers.join()
}
finish((await ask('ada@example.com')) !== (await ask('nobody@example.com')))
