import { N, ada, born, open, twoFactor, verdict } from './wire.mjs'

const s = await open()
await s.provision(twoFactor())
const body = { identifier: ada, ground: 'no-trusted-device', evidence: { 'date-of-birth': born, 'trusted-number': N(1) }, number: N(5) }
const asked = await s.post('/recoveries', undefined, body)
verdict(!asked.ok, asked)
