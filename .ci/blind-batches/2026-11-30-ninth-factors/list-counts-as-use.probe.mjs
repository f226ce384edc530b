import { must, open, verdict } from './wire.mjs'

const s = await open({ 'session.idle_lifetime': 3600 })
const a = await s.provision({ scheme: 'none' })
const { session } = await s.signIn()
for (const seconds of [1800, 1801]) {
  await s.advance(seconds)
  must(await s.api('GET', '/sessions', a.session))
}
verdict((await s.api('GET', '/account', session)).ok)
