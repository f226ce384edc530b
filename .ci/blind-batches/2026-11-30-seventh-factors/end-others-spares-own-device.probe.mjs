import { must, probe, PW } from './wire.mjs'

// Ending all other sessions leaves earlier ones of the same device alive.
await probe({}, async (s) => {
  const a = await s.account({ scheme: 'none' }); const mac = { kind: 'mac', name: 'Mac', hardware: 'h1', version: '10.13' }
  const one = must(await s.begin(a, PW, mac)).session, two = must(await s.begin(a, PW, mac)).session
  must(await s.api('POST', '/sessions/end', { password: PW }, two))
  return !(await s.alive(one))
})
