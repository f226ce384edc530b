import { device, open, phone, verdict } from './wire.mjs'
const world = await open()
const kid = await world.account({ identifier: 'kid@example.com', child: true, devices: [device(phone('A'), 'signed-in'), device({ kind: 'tablet', name: 'B', version: '8.4', hardware: 'hw-B' }, 'signed-in')] })
const begun = await world.post('/enrolments', kid.devices[0].session, {})
verdict(begun.status === 200, 'the account of a child cannot enrol because of a second, older device')
