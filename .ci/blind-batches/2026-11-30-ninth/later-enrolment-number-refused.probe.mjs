import { need, number, number2, openSandbox, phone, textedTo, verdict } from './wire.mjs'
const box = await openSandbox()
const { devices } = await box.provision({ scheme: 'none', devices: [{ client: phone('A'), status: 'signed-in' }] })
const { enrolment } = need(await box.ask('POST', '/enrolments', devices[0].session, {}))
const give = async (to) => need(await box.ask('POST', '/enrolment/phones', enrolment, { number: to, method: 'text' })).phone
const first = await give(number)
const second = await give(number2)
const verify = async (id, to) => box.ask('POST', `/enrolment/phones/${id}/code`, enrolment, { code: await textedTo(box, to) })
need(await verify(first, number))
const seen = await verify(second, number2)
verdict(seen.status === 200, seen.reason === 'already-on', seen)
