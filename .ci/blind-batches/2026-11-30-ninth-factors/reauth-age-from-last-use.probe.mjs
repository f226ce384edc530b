import { must, open, verdict } from './wire.mjs'

const s = await open({ 'session.idle_lifetime': 3600, 'session.reauth_age': 3600 })
const a = await s.provision()
for (let turn = 0; turn < 4; turn++) {
  await s.advance(1800)
  must(await s.api('GET', '/account', a.session))
}
verdict((await s.api('POST', '/phones', a.session, { number: '+12025550101', method: 'text' })).ok)
