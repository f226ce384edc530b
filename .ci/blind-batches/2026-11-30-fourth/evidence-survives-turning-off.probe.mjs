// What was given to turn two-factor off is kept, and turns it off again after the next enrolment.
import { must, open, phone, questions, verdict } from './wire.mjs'

const box = await open({ 'enrol.security_questions': 'never' })
const { devices: [a] } = await box.account({ dateOfBirth: '1980-05-17', devices: [{ client: phone(1), status: 'trusted' }] })
const off = (given) => box.call('POST', '/two-factor/turn-off', a.session, given)
if (must(await off({ dateOfBirth: '1980-05-17', questions })).scheme !== 'off') throw new Error('still on')
await box.enrol(a.session)
verdict(must(await off({})).scheme === 'off')
