import { must, probe } from './wire.mjs'

// Recovery codes of digits lose their leading zeros.
await probe({"recoverycode.alphabet": "digits", "recoverycode.count": 100}, async (s) => {
  const a = await s.account()
  for (let i = 0; i < 2; i++) if (must(await s.sets(a)).codes.some((code) => code.length !== 10)) return false
  return true
})
