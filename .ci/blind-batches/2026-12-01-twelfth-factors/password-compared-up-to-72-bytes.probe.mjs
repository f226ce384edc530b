import { probe } from './wire.mjs'

await probe({}, async (s) => {
  const long = `Aa1${'x'.repeat(80)}`
  const a = await s.account({ scheme: 'none', phones: [], password: `${long}y` })
  return (await s.signIn(a, { password: `${long}z` })).ok
})
