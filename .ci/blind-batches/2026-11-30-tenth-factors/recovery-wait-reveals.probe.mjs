import { identifier, must, probe } from './wire.mjs'

await probe({ 'recovery.delay': 172800, 'recovery.delay_with_little_evidence': 604800 }, async (t) => {
  await t.provision({ dateOfBirth: '1980-01-02' })
  const evidence = { 'date-of-birth': '1990-03-04', 'trusted-number': '+12025550133' }
  const ask = async (who) => must(await t.api('POST', '/recoveries', undefined, { identifier: who, number: '+12025550155', ground: 'cannot-sign-in', evidence }))
  return (await ask(identifier)).readyIn === (await ask('nobody@example.com')).readyIn
})
