import { must, open, verdict } from './wire.mjs'
const world = await open()
await world.account({ identifier: 'ada@example.com', scheme: 'two-factor', phones: [{ number: '+12025550101' }] })
const offer = async (password) => (await world.post('/program-sign-ins', undefined, { identifier: 'ada@example.com', password, service: 'mail', program: 'Mailer' })).status
const statuses = []
for (let wrong = 0; wrong < 9; wrong += 1) statuses.push(await offer('aaaa-bbbb-cccc-dddd'))
statuses.push(await offer('Right-Pass1'))
for (let wrong = 0; wrong < 9; wrong += 1) statuses.push(await offer('aaaa-bbbb-cccc-dddd'))
verdict(statuses.includes(429), 'wrong app-specific passwords without end, with the account password in between')
