import { must, open, verdict } from './wire.mjs'
const world = await open()
const ada = await world.account({ identifier: 'ada@example.com', scheme: 'two-factor', phones: [{ number: '+12025550101' }] })
const { secret } = must(await world.post('/app-passwords', ada.session, { label: 'Mail', identifier: 'ada@example.com', password: 'Right-Pass1' }))
const { session } = must(await world.post('/program-sign-ins', undefined, { identifier: 'ada@example.com', password: secret, service: 'mail', program: 'Mailer' }))
must(await world.get('/services/mail', session))
must(await world.del('/app-passwords', ada.session))
const used = await world.get('/services/mail', session)
verdict(used.status === 401, 'a program stays signed in after all app-specific passwords were revoked')
