import { password, probe } from './wire.mjs'

await probe({}, async (s) => {
  const a = await s.account({ scheme: 'none', phones: [] })
  const ask = (identifier) => s.send('POST', '/password-resets', undefined, { identifier })
  const [known, unknown] = [await ask(a.identifier), await ask('nobody@example.com')]
  return known.status !== unknown.status
})
