import { open, phone, pw, sure, verdict } from './wire.mjs'

const s = await open({ 'enrol.lifetime': 1200 })
const { devices: [one] } = await s.provision({ scheme: 'none', devices: [{ client: phone(1), status: 'signed-in' }] })
const { enrolment } = sure(await s.post('/enrolments', one.session, { password: pw }))
await s.advance(1000)
const given = sure(await s.post('/enrolment/phones', enrolment, { number: '+12025550101', method: 'text' }))
const { code } = await s.last(({ purpose }) => purpose === 'enrolment')
await s.advance(300)
verdict((await s.post('/enrolment/phones/' + given.phone + '/code', enrolment, { code })).reason === 'not-found')
