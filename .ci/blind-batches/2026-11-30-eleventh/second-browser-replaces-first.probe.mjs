import { either, open, phone } from './wire.mjs'

const s = await open()
const a = await s.account({ scheme: 'two-factor', phones: [{ number: '+12025550100' }] })
const client = { kind: 'browser', hardware: 'one computer' }
const trust = async (name) => {
  const { signIn } = await s.signIn({ client: { ...client, name } })
  await s.ok('POST', '/sign-in/sends', signIn, { via: 'text', phone: a.phones[0].phone })
  return (await s.ok('POST', '/sign-in/code', signIn, { code: (await s.last('+12025550100')).code, trustBrowser: true })).trust
}
const first = await trust('One')
await trust('Two')
either((await s.signIn({ client: { ...client, name: 'One' }, trust: first })).type, { right: 'signed-in', defect: 'code-required' })
