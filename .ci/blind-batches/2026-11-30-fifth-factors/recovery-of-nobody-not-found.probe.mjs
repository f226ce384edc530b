import { ada, need, open, verdict } from './wire.mjs'

const box = await open()
await box.provision()
const read = async (identifier) => {
  const begun = await box.send('POST', '/recoveries', undefined, {
    identifier,
    ground: 'cannot-sign-in',
    evidence: {},
    number: '+12025550103',
  })
  need(begun.type === 'recovery', begun.text)
  return box.send('GET', '/recovery', begun.json.recovery)
}
const [known, unknown] = [await read(ada), await read('nobody@example.test')]
verdict(known.status === unknown.status, `a recovery is read with ${known.status}, that of nobody with ${unknown.status}`)
