import { must, open, verdict } from './wire.mjs'
const world = await open()
const ada = await world.account({ identifier: 'ada@example.com', scheme: 'two-factor', phones: [{ number: '+12025550101' }] })
const { secret } = must(await world.post('/app-passwords', ada.session, { label: 'Both', identifier: 'ada@example.com', password: 'Right-Pass1' }))
const signIn = async (service, program) => must(await world.post('/program-sign-ins', undefined, { identifier: 'ada@example.com', password: secret, service, program })).session
const first = await signIn('mail', 'Mailer')
const second = await signIn('calendar', 'Planner')
must(await world.get('/services/calendar', second))
verdict((await world.get('/services/mail', first)).status === 200, 'a second program with the same password signed the first one out')
