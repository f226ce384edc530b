import { must, open, questions, verdict } from './wire.mjs'
const world = await open()
const ada = await world.account({ identifier: 'ada@example.com', scheme: 'two-factor', phones: [{ number: '+12025550101' }], dateOfBirth: '1980-01-02' })
must(await world.post('/two-factor/turn-off', ada.session, { dateOfBirth: '1979-01-02' }), 403)
const answer = must(await world.post('/two-factor/turn-off', ada.session, { questions }))
verdict(answer.scheme === 'still-on', 'two-factor went off though the date of birth was wrong')
