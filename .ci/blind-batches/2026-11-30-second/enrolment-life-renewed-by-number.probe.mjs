import { device, must, open, phone, verdict } from './wire.mjs'
const world = await open()
const ada = await world.account({ identifier: 'ada@example.com', devices: [device(phone('A'), 'signed-in')] })
const { enrolment } = must(await world.post('/enrolments', ada.devices[0].session, {}))
await world.advance(80_000)
must(await world.post('/enrolment/phones', enrolment, { number: '+12025550101', method: 'text' }))
await world.advance(10_000)
const late = await world.post('/enrolment/phones', enrolment, { number: '+12025550101', method: 'text' })
verdict(late.status === 404, 'an enrolment goes on after its life of a day')
