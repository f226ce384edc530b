import { probe } from './wire.mjs'

// Whoever has an app already adds a further one without the password.
await probe({}, async (s) => {
  const a = await s.account(); await s.app(a, 'Phone')
  return (await s.enrol(a, 'Tablet', '')).http === 401
})
