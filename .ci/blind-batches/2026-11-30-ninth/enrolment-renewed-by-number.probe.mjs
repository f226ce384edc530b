import { need, number, openSandbox, phone, textedTo, verdict } from './wire.mjs'
const box = await openSandbox({ 'enrol.lifetime': 1000 })
const { devices } = await box.provision({ scheme: 'none', devices: [{ client: phone('A'), status: 'signed-in' }] })
const { enrolment } = need(await box.ask('POST', '/enrolments', devices[0].session, {}))
await box.advance(800)
const given = need(await box.ask('POST', '/enrolment/phones', enrolment, { number, method: 'text' }))
await box.advance(300)
const seen = await box.ask('POST', `/enrolment/phones/${given.phone}/code`, enrolment, { code: await textedTo(box, number) })
verdict(seen.reason === 'not-found', seen.state === 'on', seen)
